import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { explorerStore, startFrom } from '#store/explorerStore.ts'
import { connectReadersDay, localDay } from '#store/readersDay.ts'
import { defaultScenario } from '#scenario/Scenario.ts'

let disconnect = () => {}
const initial = explorerStore.getInitialState()
beforeEach(() => startFrom(defaultScenario, '2026-11-28'))
afterEach(() => {
  disconnect()
  startFrom(defaultScenario, initial.today)
})

const today = () => explorerStore.getState().today

/** A page and a clock that can be set. */
function open(now: Date) {
  const page = new JSDOM('').window.document
  const clock = { now }
  disconnect = connectReadersDay(page, () => clock.now)
  const comeBack = () => page.dispatchEvent(new page.defaultView!.Event('visibilitychange'))
  return { clock, comeBack }
}

test('the day is the date where the reader is, up to the last minute of it', () => {
  expect(localDay(new Date(2026, 11, 2, 0, 0))).toBe('2026-12-02')
  expect(localDay(new Date(2026, 11, 2, 23, 59))).toBe('2026-12-02')
})

test('a day before the build counts as it is', () => {
  open(new Date(2026, 8, 1))
  expect(today()).toBe('2026-09-01')
})

test.each([
  [new Date(0), '2022-07-20'],
  [new Date(-62_000_000_000_000), '2022-07-20'],
  [new Date(8.64e15), /^9999-/],
])('a clock at %s gives a day that the prices know', (now, day) => {
  expect(localDay(now)).toMatch(day)
})

test('what hydration compares with stays the day of the build', () => {
  open(new Date(2031, 0, 1))
  expect(today()).toBe('2031-01-01')
  expect(explorerStore.getInitialState().today).toBe('2026-11-28')
})

test('a page that is come back to after midnight has the new day', () => {
  const { clock, comeBack } = open(new Date(2026, 11, 1, 23, 50))
  clock.now = new Date(2026, 11, 2, 0, 10)
  expect(today()).toBe('2026-12-01')
  comeBack()
  expect(today()).toBe('2026-12-02')
  disconnect()
  clock.now = new Date(2026, 11, 3)
  comeBack()
  expect(today()).toBe('2026-12-02')
})

test('coming back on the same day changes nothing', () => {
  const { comeBack } = open(new Date(2026, 11, 1, 9))
  const before = explorerStore.getState()
  comeBack()
  expect(explorerStore.getState()).toBe(before)
})
