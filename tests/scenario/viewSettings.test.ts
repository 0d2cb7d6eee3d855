import { describe, expect, test } from 'vitest'
import { formatLink, parseLink } from '#scenario/link.ts'
import { overlayLink } from '#scenario/hash.ts'
import { noViewSettings, unreachedDay } from '#scenario/viewSettings.ts'

describe('what a figure shows beside the scenario', () => {
  test('is read from a link, and written as it was', () => {
    const query = 'prompts=20&day=2024-05-01&pay=kept&month=7&controls=none'
    const link = parseLink(query)
    expect(link.view).toEqual({ day: '2024-05-01', pay: 'kept', month: 7, controls: 'none' })
    expect(link.notes).toEqual([])
    expect(link.foreign).toBe('')
    expect(formatLink(link)).toBe(query)
  })

  test('is nothing where a link says nothing, and no part of a scenario', () => {
    expect(parseLink('prompts=20').view).toEqual(noViewSettings)
    expect(parseLink('controls=none').saysScenario).toBe(false)
  })

  test.for([
    'day=2024-02-30',
    'day=2021-01-01',
    'day=yesterday',
    'pay=half',
    'month=0',
    'month=37',
    'month=1e1',
    'controls=all',
    'controls=',
  ])('is not taken from %s, which is told', (query) => {
    const { view, notes } = parseLink(query)
    expect(view).toEqual(noViewSettings)
    expect(notes.map(({ key }) => key)).toEqual([query.split('=')[0]])
  })

  test('lies in the hash over that of the query', () => {
    const link = overlayLink(parseLink('month=3&controls=none'), '#month=5')
    expect(link.view).toMatchObject({ month: 5, controls: 'none' })
  })
})

test('a day that has not come is told, but the next may have where the link is from', () => {
  const notesOn = (day: string) =>
    unreachedDay({ ...noViewSettings, day }, '2026-12-01').map(({ message }) => message)
  expect(['2022-07-20', '2026-12-01', '2026-12-02'].flatMap(notesOn)).toEqual([])
  expect(notesOn('2026-12-03')).toEqual([
    '“day” takes a day from 2022-07-20 to today. The link says “2026-12-03”; the latest is used.',
  ])
})
