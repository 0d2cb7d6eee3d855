import { describe, expect, it } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { accountSeries } from '#ui/sections/account/series.ts'
import { sayMonth } from '#ui/sections/account/sayMonth.ts'
import { charts } from '#tests/support/charts.ts'
import { operationsTop } from '#ui/chart/operationsAxis.ts'
import { freePaidSeries } from '#ui/sections/free-paid/series.ts'
import { listPrices } from '#ui/sections/per-image/series.ts'

const outcome = (query: string) => outcomeOf(parseLink(query).scenario)

describe('free and paid against operations', () => {
  it('holds the reader’s place and the free limit, in at most sixty points', () => {
    for (const query of [
      '',
      'prompts=0',
      'prompts=16',
      'prompts=10000',
      'prompts=9999&edits=10000',
    ]) {
      const series = freePaidSeries(outcome(query))
      const at = series.map(({ operations }) => operations)
      const { prompts, edits, variations } = outcome(query).scenario
      expect(at).toContain(prompts + edits + variations)
      expect(at).toContain(15)
      expect(at.length).toBeLessThanOrEqual(60)
      expect(at).toEqual(at.toSorted((a, b) => a - b))
    }
  })

  it('leaves room beyond the reader’s place', () => {
    expect(operationsTop(outcome(''))).toBe(100)
    expect(operationsTop(outcome('prompts=10000'))).toBeGreaterThan(10_000)
  })

  it('is the account itself at the reader’s own number', () => {
    const one = outcome('prompts=20&edits=11&editcost=3')
    const here = freePaidSeries(one).find(({ operations }) => operations === 31)
    expect(here?.spentFree).toBeCloseTo(one.account.totals.spentFree / 12, 9)
    expect(here?.spentPaid).toBeCloseTo(one.account.totals.spentPaid / 12, 9)
  })
})

describe('list prices', () => {
  const prices = (query: string) =>
    listPrices(outcome(query)).map(({ kinds, points }) => [kinds.join(), points.length])

  it('are those of the kinds in use, which share one where they cost the same', () => {
    expect(prices('')).toEqual([['prompt', 4]])
    expect(prices('edits=5')).toEqual([['prompt,edit', 4]])
    expect(prices('prompts=0&edits=5')).toEqual([['edit', 3]])
  })

  it('of kinds that cost another number of credits are apart', () => {
    expect(prices('edits=5&editcost=5')).toEqual([
      ['prompt', 4],
      ['edit', 3],
    ])
  })

  it('do not exist where nothing is sold', () => {
    expect(prices('packs=none')).toEqual([])
  })
})

it('the bars of a month are that month’s row', () => {
  const one = outcome('prompts=20')
  const last = accountSeries(one).at(-1)
  expect(last).toMatchObject({ month: 12, spentFree: 15, spentPaid: 5, expired: 55, balance: 0 })
  expect(sayMonth(one, 12)).toContain('month 12')
})

it.each(charts.map((chart) => [chart.slug, chart] as const))(
  'the table of %s has a cell for each column in every row, also in odd scenarios',
  (_, chart) => {
    for (const query of [
      '',
      'prompts=0',
      'packs=none',
      'months=1',
      'promptcost=0',
      'prompts=10000&months=36',
    ]) {
      const { columns, rows } = chart.table(outcome(query))
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row).toHaveLength(columns.length)
      expect(new Set(rows.map(([first]) => first)).size).toBe(rows.length)
    }
  },
)

it('operations that were refused stand as the credits they would have taken', () => {
  const [first] = accountSeries(outcome('packs=none&promptcost=3'))
  expect(first).toMatchObject({ spentFree: 15, refused: 35, missing: 105 })
})
