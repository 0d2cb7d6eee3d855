import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLink, parseLink } from '#scenario/link.ts'
import { reportOf } from '#scenario/report.ts'
import { anyScenario } from '#tests/support/scenarios.ts'
import { workedCases } from '#tests/support/workedCases.ts'

/** Where several schedules are equally good, only these totals are binding. */
const bindingForBest = [
  'cashCents',
  'feeCents',
  'packs',
  'operations',
  'granted',
  'imagesMade',
  'imagesKept',
]

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

function isClose(actual: unknown, expected: number): boolean {
  return Math.abs(Number(actual) - expected) <= 1e-9 * Math.abs(expected)
}

/** Where the charts differ: whole numbers at all, money in fractions by more than 1e-9 of it. */
function differences(actual: unknown, expected: unknown, path: string): string[] {
  if (isTree(expected) && isTree(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)])
    return [...keys].flatMap((key) => differences(actual[key], expected[key], `${path}.${key}`))
  }
  const fraction = typeof expected === 'number' && !Number.isInteger(expected)
  if (fraction ? isClose(actual, expected) : actual === expected) return []
  return [`${path}: ${String(actual)}, not ${String(expected)}`]
}

const pick = (tree: unknown, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(tree as Tree).filter(([key]) => keys.includes(key)))

describe('the report', () => {
  it.each(workedCases)('agrees with the worked case $query', ({ query, expected }) => {
    const link = parseLink(query)
    const report = reportOf(link)
    const { noted, ...charts } = expected
    expect(report.notes.map(({ key }) => key).toSorted()).toEqual([...noted].toSorted())
    if (link.scenario.buy === 'best') {
      const binding = pick(charts['totals'], bindingForBest)
      expect(differences(pick(report.totals, bindingForBest), binding, 'totals')).toEqual([])
      expect(report.freeLimit).toBe(charts['freeLimit'])
      return
    }
    expect(differences(pick(report, Object.keys(charts)), charts, 'report')).toEqual([])
  })

  it('covers each way of buying with the worked cases', () => {
    const ways = new Set(workedCases.map(({ query }) => parseLink(query).scenario.buy))
    expect(ways).toEqual(new Set(['needed', 'best', 'none']))
  })

  it('has every key of the model, and JSON holds it all', () => {
    const report = reportOf(parseLink('https://example.org/?prompts=20&months=1&utm=1&kept=x#y'))
    expect(Object.keys(report)).toEqual([
      'query',
      'scenario',
      'notes',
      'months',
      'totals',
      'pricePerCreditCents',
      'pricePerUsedCreditCents',
      'listPerImageKeptCents',
      'cashPerImageKeptCents',
      'freeLimit',
      'nextCliff',
      'bestIsExact',
    ])
    expect(Object.keys(report.months[0] ?? {})).toEqual([
      'month',
      'operations',
      'refused',
      'granted',
      'bought',
      'packs',
      'cashCents',
      'spentFree',
      'spentPaid',
      'expiredFree',
      'expiredPaid',
      'balanceFree',
      'balancePaid',
    ])
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(report.query).toBe('prompts=20&months=1')
  })

  it('is the same for its own query', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const needed = { ...scenario, buy: 'needed' as const }
        const { query } = reportOf(parseLink(formatLink({ scenario: needed }, { full: true })))
        expect(parseLink(query).scenario).toEqual(needed)
      }),
      { numRuns: 20 },
    )
  })
})
