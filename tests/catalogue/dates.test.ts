import { describe, expect, it } from 'vitest'
import {
  dateInWords,
  dayBefore,
  daysBetween,
  hasSurelyCome,
  isDay,
  mayHaveCome,
  precisionOf,
} from '#catalogue/dates.ts'

describe('a known date', () => {
  it('tells its precision by its length', () => {
    expect(['2025', '2023-11', '2022-07-20'].map(precisionOf)).toEqual(['year', 'month', 'day'])
  })

  it('has come on its own day', () => {
    expect(hasSurelyCome('2022-07-20', '2022-07-19')).toBe(false)
    expect(hasSurelyCome('2022-07-20', '2022-07-20')).toBe(true)
    expect(mayHaveCome('2022-07-20', '2022-07-19')).toBe(false)
    expect(mayHaveCome('2022-07-20', '2022-07-20')).toBe(true)
  })

  it('known to a month may have come in that month and surely has in the next', () => {
    expect(mayHaveCome('2024-04', '2024-03-31')).toBe(false)
    expect(mayHaveCome('2024-04', '2024-04-01')).toBe(true)
    expect(hasSurelyCome('2024-04', '2024-04-30')).toBe(false)
    expect(hasSurelyCome('2024-04', '2024-05-01')).toBe(true)
  })

  it('known to a year may have come in that year and surely has in the next', () => {
    expect(mayHaveCome('2025', '2025-01-01')).toBe(true)
    expect(hasSurelyCome('2025', '2025-12-31')).toBe(false)
    expect(hasSurelyCome('2025', '2026-01-01')).toBe(true)
  })

  it('reads in words as precisely as it is known', () => {
    expect(dateInWords('2025')).toBe('2025')
    expect(dateInWords('2024-04')).toBe('April 2024')
    expect(dateInWords('2022-07-09')).toBe('9 July 2022')
  })
})

describe('the days between', () => {
  it.each([
    ['2026-11-28', '2026-11-28', 0],
    ['2026-11-28', '2026-12-02', 4],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-12-01', '2026-11-28', -3],
    ['2026-08', '2026-09-01', 31],
    ['2026', '2027-01-01', 365],
  ])('%s and %s are %i', (date, day, days) => {
    expect(daysBetween(date, day)).toBe(days)
  })
})

it('comes after the day before, across months and years', () => {
  expect(
    ['2026-12-02', '2026-12-01', '2024-03-01', '2026-03-01', '2027-01-01'].map(dayBefore),
  ).toEqual(['2026-12-01', '2026-11-30', '2024-02-29', '2026-02-28', '2026-12-31'])
})

it('is a day only if the calendar has it', () => {
  const days = ['2024-02-29', '2026-12-31', '2000-02-29', '2026-04-30']
  expect(days.filter(isDay)).toEqual(days)
  const none = ['2026-02-29', '2100-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-01-00']
  const misspelt = ['2026-1-1', '2026-11', '12026-01-01', '', '2026-01-01T00:00']
  expect([...none, ...misspelt].filter(isDay)).toEqual([])
})
