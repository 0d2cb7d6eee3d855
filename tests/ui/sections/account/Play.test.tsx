import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setScenario } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { MarkedRowContext } from '#ui/chart/markedRow.ts'
import { accountChart } from '#ui/sections/account/chart.ts'
import { DataTableView } from '#ui/chart/frame/DataTableView.tsx'
import { outcomeOf } from '#scenario/outcome.ts'
import { Play } from '#ui/sections/account/Play.tsx'
import { usePlayback } from '#ui/sections/account/usePlayback.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

const scenario = scenarioWith({ months: 3 })
const outcome = outcomeOf(scenario)

function Player() {
  const playback = usePlayback(outcome.scenario.months)
  return (
    <MarkedRowContext value={playback.month}>
      <Play playback={playback} />
      <DataTableView table={accountChart.table(outcome)} />
    </MarkedRowContext>
  )
}

const press = (name: string) => act(() => screen.getByRole('button', { name }).click())
const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
const markedMonth = () =>
  document.querySelector('tr[aria-current="true"]')?.firstElementChild?.textContent

beforeEach(() => {
  vi.useFakeTimers()
  explorerStore.setState(explorerStore.getInitialState(), true)
  setScenario(scenario)
})
afterEach(() => vi.useRealTimers())

it('is paused until the reader plays it', () => {
  render(<Player />)
  pass(60_000)
  expect(markedMonth()).toBeUndefined()
})

it('plays month after month, marks its row and stops at the last', () => {
  render(<Player />)
  press('Play')
  const seen: (string | null | undefined)[] = []
  for (let turn = 0; turn < 5; turn += 1) {
    seen.push(markedMonth())
    pass(2400)
  }
  expect(seen).toEqual(['1', '2', '3', '3', '3'])
  expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy()
})

it('steps forward and back, and tells each month in a sentence', () => {
  render(<Player />)
  press('Step forward one month')
  press('Step forward one month')
  expect(markedMonth()).toBe('2')
  expect(screen.getByText(/^In month 2 you made 40 prompts/)).toBeTruthy()
  press('Step back one month')
  expect(markedMonth()).toBe('1')
  press('Show all again')
  expect(markedMonth()).toBeUndefined()
})

it('only steps where motion is unwelcome', () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  render(<Player />)
  expect(screen.queryByRole('button', { name: 'Play' })).toBeNull()
  press('Step forward one month')
  expect(markedMonth()).toBe('1')
  vi.unstubAllGlobals()
})
