import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLedger, type DatedGrant, type DatedLedger } from '#domain/replay/datedLedger.ts'
import { replay, type Replay } from '#domain/replay/replay.ts'

interface Case {
  readonly name: string
  readonly input: unknown
  readonly expected: Replay
}

const cases = JSON.parse(
  readFileSync(new URL('../../cases/ledger.json', import.meta.url), 'utf8'),
) as Case[]

test.each(cases)('agrees with $name', ({ input, expected }) => {
  expect(replay(parseLedger(input))).toEqual(expected)
})

const grant = (changes: Partial<DatedGrant>): DatedGrant => ({
  id: 'a',
  amount: 10,
  effectiveAt: 0,
  expiresAt: Infinity,
  kind: 'free',
  priority: 0,
  ...changes,
})
const spentBy = (ledger: DatedLedger) =>
  Object.fromEntries(replay(ledger).grants.map(({ id, spent }) => [id, spent]))

describe('of two grants', () => {
  const firstSpent = (one: Partial<DatedGrant>, other: Partial<DatedGrant>) => {
    const grants = [grant({ id: 'a', ...one }), grant({ id: 'b', ...other })]
    const spent = spentBy({ grants, usage: [{ at: 5, amount: 10 }], asOf: 9 })
    return Object.keys(spent).find((id) => spent[id] === 10)
  }

  test('the one of lower priority is spent first, whatever expires when', () => {
    expect(firstSpent({ priority: 1, expiresAt: 6 }, { priority: 0 })).toBe('b')
  })
  test('then the one that expires sooner', () => {
    expect(firstSpent({ expiresAt: 8 }, { expiresAt: 7, kind: 'paid', effectiveAt: 3 })).toBe('b')
  })
  test('then the free one', () => {
    expect(firstSpent({ kind: 'paid' }, { kind: 'free', effectiveAt: 3 })).toBe('b')
  })
  test('then the one that came earlier', () => {
    expect(firstSpent({ effectiveAt: 2 }, { effectiveAt: 1 })).toBe('b')
  })
  test('then the one with the lower id, by code point', () => {
    expect(firstSpent({ id: 'b' }, { id: 'a' })).toBe('a')
    expect(firstSpent({ id: 'aa' }, { id: 'a' })).toBe('a')
    expect(firstSpent({ id: 'a' }, { id: 'aa' })).toBe('a')
    expect(firstSpent({ id: 'ab' }, { id: 'aab' })).toBe('aab')
    expect(firstSpent({ id: '\u{1F600}' }, { id: '\uFF5E' })).toBe('\uFF5E')
  })
})

describe('a grant', () => {
  const grants = [grant({ effectiveAt: 2, expiresAt: 4 })]
  const usedAt = (at: number, asOf = 9) => replay({ grants, usage: [{ at, amount: 1 }], asOf })

  test('can be used from its first moment until just before its last', () => {
    expect([1.9, 2, 3.9, 4].map((at) => usedAt(at).shortfall)).toEqual([1, 0, 0, 1])
  })
  test('is expired when its time is over at the moment asked for', () => {
    expect(usedAt(3, 4).grants[0]).toMatchObject({ spent: 1, expired: 9, remaining: 0 })
    expect(usedAt(3, 3.9).grants[0]).toMatchObject({ spent: 1, expired: 0, remaining: 9 })
  })
  test('remains whole until it is effective', () => {
    expect(usedAt(1, 1.5).grants[0]).toMatchObject({ spent: 0, expired: 0, remaining: 10 })
  })
  test('does not pay for what was short before it', () => {
    expect(usedAt(1)).toMatchObject({ shortfall: 1, grants: [{ spent: 0, expired: 10 }] })
  })
})

test('usage at or after the moment asked for is ignored', () => {
  const usage = [3, 4, 5].map((at) => ({ at, amount: 1 }))
  expect(spentBy({ grants: [grant({})], usage, asOf: 4 })).toEqual({ a: 1 })
})

describe('times that differ in the ninth decimal of a second', () => {
  const given = { id: 'a', amount: 5, kind: 'free', effectiveAt: '2024-01-01' }
  const used = { at: '2024-01-31T23:59:59.999999999Z', amount: 3 }

  test('are before and after', () => {
    const grants = [{ ...given, expiresAt: '2024-02-01' }]
    const ledger = { grants, usage: [used], asOf: '2024-02-02' }
    expect(replay(parseLedger(ledger))).toEqual({
      grants: [{ id: 'a', spent: 3, expired: 2, remaining: 0 }],
      shortfall: 0,
    })
  })

  test('count before the moment asked for', () => {
    const ledger = { grants: [{ ...given, expiresAt: null }], usage: [used], asOf: '2024-02-01' }
    expect(spentBy(parseLedger(ledger))).toEqual({ a: 3 })
  })

  test('are a life, however short', () => {
    const [from, to] = ['2024-01-01T00:00:00.123456700Z', '2024-01-01T00:00:00.123456799Z']
    const ledger = (effectiveAt: string, expiresAt: string) => ({
      grants: [{ ...given, effectiveAt, expiresAt }],
      usage: [],
      asOf: '2024-02-01',
    })
    expect(parseLedger(ledger(from, to)).grants).toHaveLength(1)
    expect(() => parseLedger(ledger(to, from))).toThrow('grants[0].expiresAt')
    expect(() => parseLedger(ledger(from, from))).toThrow('grants[0].expiresAt')
  })
})

const moment = fc.integer({ min: 0, max: 30 })
const grants = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 0, max: 20 }),
      effectiveAt: moment,
      life: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(Infinity)),
      kind: fc.constantFrom('free' as const, 'paid' as const),
      priority: fc.constantFrom(0, 0, 0, 1),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ life, ...rest }, index) => ({
      ...rest,
      id: `g${index}`,
      expiresAt: rest.effectiveAt + life,
    })),
  )
const usage = fc.array(fc.record({ at: moment, amount: fc.integer({ min: 0, max: 15 }) }), {
  maxLength: 10,
})
const ledgers: fc.Arbitrary<DatedLedger> = fc.record({ grants, usage, asOf: moment })
const equalPriority = ledgers.map((ledger) => ({
  ...ledger,
  grants: ledger.grants.map((each) => ({ ...each, priority: 0 })),
}))
const byId = ({ grants: list, shortfall }: Replay) => ({
  shortfall,
  grants: list.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
})
const served = ({ grants: list }: Replay) => list.reduce((sum, { spent }) => sum + spent, 0)
const wasted = ({ grants: list }: Replay) => list.reduce((sum, { expired }) => sum + expired, 0)
const atEnd = (ledger: DatedLedger) => ({ ...ledger, asOf: 1000 })

describe('in every ledger', () => {
  test('each grant is spent, expired or remaining, and all usage served or short', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const result = replay(ledger)
        result.grants.forEach(({ spent, expired, remaining }, index) => {
          expect(spent + expired + remaining).toBe(ledger.grants[index]!.amount)
          expect(Math.min(spent, expired, remaining)).toBeGreaterThanOrEqual(0)
        })
        const asked = ledger.usage
          .filter(({ at }) => at < ledger.asOf)
          .reduce((sum, { amount }) => sum + amount, 0)
        expect(served(result) + result.shortfall).toBe(asked)
      }),
    )
  })

  test('the order of the lists makes no difference', () => {
    const shuffled = ledgers.chain((ledger) =>
      fc.record({
        ledger: fc.constant(ledger),
        grants: fc.shuffledSubarray([...ledger.grants], { minLength: ledger.grants.length }),
        usage: fc.shuffledSubarray([...ledger.usage], { minLength: ledger.usage.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ ledger, ...lists }) => {
        expect(byId(replay({ ...ledger, ...lists }))).toEqual(byId(replay(ledger)))
      }),
    )
  })

  test('shifting all times shifts nothing', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: -1e9, max: 1e9 }), (ledger, shift) => {
        const shifted = {
          grants: ledger.grants.map((each) => ({
            ...each,
            effectiveAt: each.effectiveAt + shift,
            expiresAt: each.expiresAt + shift,
          })),
          usage: ledger.usage.map(({ at, amount }) => ({ at: at + shift, amount })),
          asOf: ledger.asOf + shift,
        }
        expect(replay(shifted)).toEqual(replay(ledger))
      }),
    )
  })

  const changeFirst = (ledger: DatedLedger, change: (first: DatedGrant) => DatedGrant) => ({
    ...ledger,
    grants: ledger.grants.map((each, index) => (index === 0 ? change(each) : each)),
  })

  test('a larger grant never serves less', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 20 }), (ledger, more) => {
        const larger = changeFirst(ledger, (each) => ({ ...each, amount: each.amount + more }))
        expect(served(replay(larger))).toBeGreaterThanOrEqual(served(replay(ledger)))
      }),
    )
  })

  test('a later expiry never serves less', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 20 }), (ledger, more) => {
        const later = changeFirst(ledger, (each) => ({
          ...each,
          expiresAt: each.expiresAt + more,
        }))
        expect(served(replay(later))).toBeGreaterThanOrEqual(served(replay(ledger)))
      }),
    )
  })

  test('soonest expiry first never wastes more than any other order', () => {
    const priorities = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(equalPriority.map(atEnd), priorities, (ledger, order) => {
        const other = {
          ...ledger,
          grants: ledger.grants.map((each, index) => ({ ...each, priority: order[index]! })),
        }
        expect(wasted(replay(ledger))).toBeLessThanOrEqual(wasted(replay(other)))
      }),
      { numRuns: 500 },
    )
  })
})
