import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cashCents, freeOutlivesPaid, simulate } from '#domain/account/account.ts'
import type { AccountTerms } from '#domain/terms.ts'
import { isMix, onlyKind, operationsAMonth, withOnly } from '#domain/demand.ts'
import { findingHalfAndDouble, freeLimit } from '#domain/solve/sweep.ts'
import { expiredPerUsedCreditCents, pricePerUsedCreditCents } from '#domain/account/usedCredit.ts'
import { finish } from '#domain/work.ts'
import { parseLink } from '#scenario/link.ts'
import { termsOf } from '#scenario/Scenario.ts'
import { nextCliff, previousCliff, sweep, sweepAt } from '#tests/support/solve.ts'
import { accountTerms, arbitraryTerms, type Changes } from '#tests/support/terms.ts'
import { naiveBookAt, naiveBuyer, naivePricePerUsedCredit } from '#tests/domain/naiveBook.ts'

const limitOf = (changes: Changes) => freeLimit(accountTerms(changes))
const cliffOf = (changes: Changes) => nextCliff(accountTerms(changes))
const cashAt = (terms: AccountTerms, operations: number) => sweepAt(terms, operations).cashCents
const buysNothing = ({ purchasing, tariff }: AccountTerms) =>
  purchasing === 'none' || tariff.packs.length === 0

describe('the account at n operations a month', () => {
  const pointOf = (terms: AccountTerms) => {
    const { totals } = simulate(terms)
    return {
      operations: operationsAMonth(terms.usage),
      spentFree: totals.spentFree / terms.usage.months,
      spentPaid: totals.spentPaid / terms.usage.months,
      cashCents: totals.cashCents,
      feeCents: totals.feeCents,
      usedCents: totals.usedCents,
      expiredCents: totals.expiredCents,
      balanceCents: totals.balanceCents,
      paidForCredits: totals.bought + (totals.feeCents > 0 ? totals.granted : 0),
      expiredCredits: totals.expiredPaid + (totals.feeCents > 0 ? totals.expiredFree : 0),
      pricePerUsedCreditCents: pricePerUsedCreditCents(totals),
      expiredPerUsedCreditCents: expiredPerUsedCreditCents(totals),
    }
  }

  test('is the account itself at the reader’s own number', () => {
    fc.assert(
      fc.property(arbitraryTerms(), (terms) => {
        expect(sweepAt(terms, operationsAMonth(terms.usage))).toEqual(pointOf(terms))
      }),
      { numRuns: 300 },
    )
  })

  test('is the page set to n, with its pattern and its rounding, where one kind is in use', () => {
    const single = fc.oneof(
      arbitraryTerms({ edits: 0, variations: 0 }),
      arbitraryTerms({ prompts: 0, variations: 0 }),
      arbitraryTerms({ prompts: 0, edits: 0 }),
    )
    fc.assert(
      fc.property(single, fc.integer({ min: 0, max: 90 }), (terms, operations) => {
        const set = withOnly(terms, onlyKind(terms.usage)!, operations)
        expect(sweepAt(terms, operations)).toEqual(pointOf(set))
      }),
      { numRuns: 600 },
    )
  })

  test('is that of an account kept credit by credit', () => {
    const buying = arbitraryTerms({ buy: 'needed', packs: [[9, 90]] })
    fc.assert(
      fc.property(buying, fc.integer({ min: 0, max: 60 }), (terms, operations) => {
        const book = naiveBookAt(terms, naiveBuyer(terms), operations)
        const point = sweepAt(terms, operations)
        const sum = (key: 'cashCents' | 'spentFree' | 'spentPaid') =>
          book.rows.reduce((total, row) => total + row[key], 0)
        expect(point.cashCents).toBe(sum('cashCents'))
        expect(point.spentFree).toBe(sum('spentFree') / terms.usage.months)
        expect(point.spentPaid).toBe(sum('spentPaid') / terms.usage.months)
        const price = naivePricePerUsedCredit(terms, book)
        if (price === null) expect(point.pricePerUsedCreditCents).toBeNull()
        else expect(point.pricePerUsedCreditCents).toBeCloseTo(price, 6)
      }),
      { numRuns: 400 },
    )
  })

  test('rounds as the page does, however few there are today', () => {
    const few = accountTerms({ prompts: 4, pattern: [10] })
    expect(sweepAt(few, 4).cashCents).toBe(0)
    expect(sweepAt(few, 2000).cashCents).toBe(30_000)
    expect(freeLimit(few)).toBe(154)
  })

  test('is one of many where kinds are mixed', () => {
    const usage = (changes: Changes) => accountTerms(changes).usage
    expect(isMix(usage({ prompts: 3, edits: 1 }))).toBe(true)
    expect([usage({}), usage({ prompts: 0 }), usage({ prompts: 0, edits: 3 })].map(isMix)).toEqual([
      false,
      false,
      false,
    ])
  })

  test('rounds a month’s share of the mix up to whole credits', () => {
    const terms = accountTerms({ prompts: 2, edits: 1, costs: [1, 2, 1], months: 1, free: 100 })
    expect(sweepAt(terms, 4).spentFree).toBe(6)
    expect(sweepAt(terms, 1).spentFree).toBe(2)
  })

  test('is prompts alone where there are no operations yet', () => {
    const terms = accountTerms({ prompts: 0, pattern: [50], months: 1, costs: [3, 1, 1] })
    expect(sweepAt(terms, 5)).toMatchObject({ spentFree: 9, cashCents: 0 })
  })

  test('stacks fees, credits used, expired and left to the cash', () => {
    const points = sweep(accountTerms({ feeCents: 300 }), [0, 15, 16, 20, 40, 500])
    for (const { cashCents: cash, feeCents, usedCents, expiredCents, balanceCents } of points)
      expect(feeCents + usedCents + expiredCents + balanceCents).toBeCloseTo(cash, 6)
  })
})

describe('a credit that was used cost', () => {
  const pricesAt = (operations: readonly number[], changes: Changes = {}) =>
    sweep(accountTerms(changes), operations).map((point) => point.pricePerUsedCreditCents)

  test('with those that expired: $1.25 at 16 prompts a month, the list price from 25 on', () => {
    const [none, ...prices] = pricesAt([15, 16, 17, 18, 20, 22, 24, 25, 40, 500])
    expect(none).toBeNull()
    expect(prices.map((price) => Number(price?.toFixed(1)))).toEqual([
      125, 62.5, 41.7, 25, 17.9, 13.9, 13, 13, 13,
    ])
  })

  test('the list price while nothing has expired yet', () => {
    for (const price of pricesAt([16, 20, 24], { months: 11 }))
      expect(price).toBeCloseTo(1500 / 115)
  })

  test('with the fee’s share in what of its credits is gone, over these as well', () => {
    const changes: Changes = { feeCents: 499, free: 100, packs: [], months: 1 }
    expect(pricesAt([50, 100], changes)).toEqual([9.98, 4.99])
    // Half of the credits are alive, so half of the fee is not counted.
    expect(pricesAt([50], { ...changes, freeLife: 'never' })).toEqual([4.99])
  })

  test('all of a fee that grants nothing', () => {
    expect(pricesAt([115], { feeCents: 230, free: 0, months: 1 })).toEqual([1730 / 115])
  })
})

test('half and double are the account at so many operations, half of an odd number less', () => {
  const { half, double } = finish(findingHalfAndDouble(accountTerms({ prompts: 40 })))
  expect([half.cashCents, double.cashCents]).toEqual([1500, 10_500])
  const odd = finish(findingHalfAndDouble(accountTerms({ prompts: 41 })))
  expect([odd.half.operations, odd.double.operations]).toEqual([20, 82])
})

describe('the free limit', () => {
  test('is 15 operations for the article, whatever the reader does', () => {
    expect([limitOf({}), limitOf({ prompts: 0 }), limitOf({ edits: 7 })]).toEqual([15, 15, 15])
  })

  test('is 0 without free credits', () => {
    expect(limitOf({ free: 0 })).toBe(0)
  })

  test('is not known where nothing is ever bought, or operations cost nothing', () => {
    const unlimited = [{ buy: 'none' }, { packs: [] }, { costs: [0, 1, 1] }] as const
    expect(unlimited.map(limitOf)).toEqual([null, null, null])
  })

  test('is the same however packs are bought', () => {
    const packs = [
      [115, 1500],
      [500, 6000],
    ] as const
    expect(limitOf({ packs, buy: 'best' })).toBe(15)
  })
})

describe('the next cliff', () => {
  const worked = [
    [{ prompts: 15 }, 16],
    [{ prompts: 20 }, 25],
    [{ prompts: 40 }, 44],
    [{ bonus: 50 }, 47],
    [{ prompts: 130, months: 1 }, 131],
    [{ prompts: 131, months: 1 }, 246],
  ] as const
  test.each(worked)('from %j is at %i, one pack more', (changes, operations) => {
    expect(cliffOf(changes)).toEqual({ operations, addsCents: 1500 })
  })

  test('does not exist past 30,000 operations, or where nothing is bought', () => {
    const none = [
      { buy: 'none' },
      { packs: [] },
      { costs: [0, 1, 1] },
      { prompts: 30_000 },
    ] as const
    expect(none.map(cliffOf)).toEqual([null, null, null, null])
  })
})

describe('where free credits outlive paid ones', () => {
  // From 96 on the first pack is bought too late to save free credits for month 4; from 101 on it
  // is bought a month sooner, and one pack is enough again.
  const changes: Changes = {
    prompts: 88,
    months: 4,
    pattern: [100, 110, 0, 270],
    free: 100,
    freeLife: 'never',
    paidLife: 2,
    packs: [[1000, 100]],
  }

  test('more operations can cost less', () => {
    const points = sweep(accountTerms(changes), [95, 96, 101, 112])
    expect(points.map((point) => point.cashCents)).toEqual([100, 200, 100, 200])
  })

  test('a cliff is found although the bill falls again behind it', () => {
    expect(cliffOf(changes)).toEqual({ operations: 96, addsCents: 100 })
  })

  test('a near cliff is found under the cheapest plan too', () => {
    const packs = [
      [1000, 100],
      [9000, 900],
    ] as const
    expect(cliffOf({ ...changes, packs, buy: 'best' })?.operations).toBe(96)
  })
})

// Found by asking everywhere: under a plan that only buys when credits run out, the bill can
// rise, fall and rise again with the operations.
test.each([
  [
    'prompts=115&months=5&free=74&freelife=3&paidlife=2&buy=best&packs=286x2,162x34&pattern=50,200,0,303',
    144,
  ],
  [
    'prompts=26&months=10&free=38&freelife=3&paidlife=2&buy=best&packs=157x25,260x33&pattern=300,200,300,50,300',
    46,
  ],
])('the first cliff of several is found: %s', (query, operations) => {
  const terms = termsOf(parseLink(query).scenario)
  const here = terms.usage.operations.prompt
  const numbers = Array.from({ length: operations - here + 1 }, (_, index) => here + index)
  const cash = sweep(terms, numbers).map((point) => point.cashCents)
  const first = cash.findIndex((cents) => cents > cash[0]!)
  expect(here + first).toBe(operations)
  expect(nextCliff(terms)?.operations).toBe(operations)
})

describe('the cliff before', () => {
  test('is the most operations that cost less, and says how much less', () => {
    expect(previousCliff(accountTerms({ prompts: 40 }))).toEqual({
      operations: 34,
      addsCents: 1500,
    })
  })

  // Free credits outlive paid ones: below the last number that costs less others cost as much.
  test.each([
    [97, 95],
    [115, 111],
    [118, 111],
    [125, 111],
    [128, 111],
  ])('is found where the bill rises and falls, from %i', (prompts, operations) => {
    const terms = accountTerms({
      prompts,
      months: 4,
      pattern: [100, 110, 0, 270],
      free: 100,
      freeLife: 'never',
      paidLife: 2,
      packs: [[1000, 100]],
    })
    const cash = sweep(
      terms,
      Array.from({ length: prompts + 1 }, (_, each) => each),
    )
    const here = cash.at(-1)!.cashCents
    expect(cash.findLastIndex((point) => point.cashCents < here)).toBe(operations)
    expect(previousCliff(terms)?.operations).toBe(operations)
  })

  test('does not exist where only the fee is paid', () => {
    expect(previousCliff(accountTerms({ prompts: 15, feeCents: 500 }))).toBeNull()
  })
})

describe('what is found by halving is what one finds by asking at every number', () => {
  const reach = 100
  const terms = fc
    .oneof(
      arbitraryTerms(),
      arbitraryTerms({ buy: 'needed', freeLife: 'never', paidLife: 1 }),
      arbitraryTerms({ buy: 'best', freeLife: 1 }),
    )
    .filter((random) => random.purchasing !== 'best' || !freeOutlivesPaid(random))
  const upwards = (from: number) => Array.from({ length: reach }, (_, index) => from + 1 + index)

  test('for the free limit', () => {
    fc.assert(
      fc.property(terms, (random) => {
        const fees = random.usage.months * random.tariff.fee
        const buys = upwards(0).find((operations) => cashAt(random, operations) > fees)
        const limit = freeLimit(random)
        if (buys !== undefined) expect(limit).toBe(buys - 1)
        else expect(limit === null || limit >= reach).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('for the next cliff', () => {
    fc.assert(
      fc.property(terms, (random) => {
        const here = operationsAMonth(random.usage)
        const cash = cashCents(random)
        const higher = upwards(here).find((operations) => cashAt(random, operations) > cash)
        const cliff = nextCliff(random)
        if (higher === undefined) expect(cliff?.operations ?? Infinity).toBeGreaterThan(reach)
        else
          expect(cliff).toEqual({
            operations: higher,
            addsCents: cashAt(random, higher) - cash,
          })
      }),
      { numRuns: 100 },
    )
  })

  test('for the cliff before', () => {
    fc.assert(
      fc.property(terms, (random) => {
        const cash = cashCents(random)
        let lower = operationsAMonth(random.usage) - 1
        while (lower >= 0 && cashAt(random, lower) >= cash) lower -= 1
        const cliff = { operations: lower, addsCents: cash - cashAt(random, Math.max(lower, 0)) }
        expect(previousCliff(random)).toEqual(lower < 0 || buysNothing(random) ? null : cliff)
      }),
      { numRuns: 100 },
    )
  })
})

test('a cliff under a plan not known to be the cheapest is a rise from the number before', () => {
  const inexact = arbitraryTerms({ buy: 'best', freeLife: 4, paidLife: 2 })
  fc.assert(
    fc.property(inexact, (terms) => {
      const cash = cashCents(terms)
      const cliff = nextCliff(terms)
      fc.pre(cliff !== null)
      expect(cashAt(terms, cliff.operations)).toBe(cash + cliff.addsCents)
      expect(cliff.addsCents).toBeGreaterThan(0)
      expect(cashAt(terms, cliff.operations - 1)).toBeLessThanOrEqual(cash)
    }),
    { numRuns: 60 },
  )
})
