import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cashCents, simulate } from '#domain/account/account.ts'
import { demandOf } from '#domain/demand.ts'
import { cents } from '#domain/money.ts'
import { planSearch } from '#domain/plan/planSearch.ts'
import { Route, type State } from '#domain/plan/planStates.ts'
import { finish } from '#domain/work.ts'
import { accountTerms, arbitraryTerms } from '#tests/support/terms.ts'
import { bruteForceCost } from '#tests/domain/naiveSchedule.ts'

const search = (terms: Parameters<typeof demandOf>[0], most?: number) =>
  planSearch(terms.tariff, demandOf(terms), most)

describe('the cheapest plan', () => {
  test('mixes packs: four of 500 and two of 115 for a year of 200 prompts a month', () => {
    const terms = accountTerms({
      prompts: 200,
      packs: [
        [115, 1500],
        [500, 6000],
      ],
    })
    const { orders, packCents, isCheapest } = finish(search(terms))
    const bought = orders.flatMap(({ pack, count }) => Array.from({ length: count }, () => pack))
    expect(bought.map((pack) => pack.credits).toSorted((a, b) => a - b)).toEqual([
      115, 115, 500, 500, 500, 500,
    ])
    expect([packCents, isCheapest]).toEqual([27_000, true])
  })

  test('buys a dear small pack where most of a cheap large one would expire', () => {
    const terms = accountTerms({
      prompts: 20,
      months: 6,
      paidLife: 1,
      packs: [
        [5, 100],
        [100, 1000],
      ],
      buy: 'best',
    })
    expect(simulate(terms).months.map((month) => month.cashCents)).toEqual(Array(6).fill(100))
  })

  test('is found where one kind of pack throughout is far dearer', () => {
    const packs = [
      [10, 200],
      [90, 900],
    ] as const
    const terms = accountTerms({ prompts: 100, free: 0, months: 1, packs, buy: 'best' })
    expect(simulate(terms)).toMatchObject({
      totals: { cashCents: 1100, packs: 2 },
      bestIsExact: true,
    })
  })

  test('takes fewer packs where it costs the same', () => {
    const packs = [
      [10, 100],
      [30, 300],
    ] as const
    for (const onSale of [packs, packs.toReversed()]) {
      const terms = accountTerms({ prompts: 30, free: 0, months: 1, packs: onSale, buy: 'best' })
      expect(simulate(terms).totals).toMatchObject({ cashCents: 300, packs: 1 })
    }
  })

  test('is told pack by pack, equal ones of a month together', () => {
    const packs = [
      [115, 1500],
      [500, 7000],
    ] as const
    const orders = (prompts: number) =>
      finish(search(accountTerms({ prompts, free: 0, months: 2, packs }))).orders.map(
        ({ month, pack, count }) => [month, pack.credits, count],
      )
    expect(orders(115)).toEqual([
      [1, 115, 1],
      [2, 115, 1],
    ])
    expect(orders(230).map(([, credits, count]) => [credits, count])).toEqual([
      [115, 2],
      [115, 2],
    ])
  })

  test('is that of all purchases in all months, tried one and all', () => {
    const small = arbitraryTerms({ buy: 'best' }).filter(({ usage, tariff }) => {
      const wanted = demandOf({ usage, tariff, purchasing: 'best' }).credits
      const most = wanted.reduce((sum, credits) => sum + credits, 0)
      const least = Math.min(...tariff.packs.map((pack) => pack.credits))
      return tariff.packs.length > 1 && most / least < 9 && usage.months <= 4
    })
    let [tried, cheaper, inexact] = [0, 0, 0]
    fc.assert(
      fc.property(small, (terms) => {
        tried += 1
        const { totals, bestIsExact } = simulate(terms)
        const least = bruteForceCost(terms)
        const found = totals.cashCents - totals.feeCents
        if (bestIsExact) expect([found, totals.packs]).toEqual([least.cents, least.packs])
        else expect(found).toBeGreaterThanOrEqual(least.cents)
        if (!bestIsExact) inexact += 1
        if (cashCents({ ...terms, purchasing: 'needed' }) > totals.cashCents) cheaper += 1
      }),
      { numRuns: 300 },
    )
    // Where time runs out (tests/mutation/limitRuns.ts) fewer are tried.
    expect(cheaper).toBeGreaterThan(tried / 20)
    expect(inexact).toBeGreaterThan(tried / 200)
  })

  test('never costs more than buying as needed', () => {
    fc.assert(
      fc.property(arbitraryTerms({ buy: 'best' }), (terms) => {
        expect(cashCents(terms)).toBeLessThanOrEqual(cashCents({ ...terms, purchasing: 'needed' }))
      }),
      { numRuns: 500 },
    )
  })

  test('is the smallest pack as needed where only one is on sale', () => {
    const best = simulate(accountTerms({ buy: 'best' }))
    expect(best).toEqual(simulate(accountTerms()))
  })
})

test('a route leads on to the soonest state, though a later one led there', () => {
  const route = new Route({ credits: 10, price: cents(100) })
  const from = (served: number): State => ({
    served,
    month: 1,
    cents: 0,
    packs: 0,
    from: null,
    bought: null,
  })
  route.add(12, from(1))
  route.add(30, from(2))
  route.add(25, from(3))
  const taken = [1, 2, 3].map(() => [route.soonest, route.take().served])
  expect(taken).toEqual([
    [12, 1],
    [25, 3],
    [30, 2],
  ])
  expect(route.soonest).toBe(Infinity)
})

describe('a search too long', () => {
  const terms = accountTerms({
    prompts: 200,
    packs: [
      [115, 1500],
      [500, 6000],
    ],
  })

  test('ends with the cheapest of the plans of one kind', () => {
    const { orders, packCents, isCheapest } = finish(search(terms, 10))
    expect(new Set(orders.map(({ pack }) => pack.credits))).toEqual(new Set([500]))
    expect([packCents, isCheapest]).toEqual([30_000, false])
  })

  test('ends with that, in whatever order the packs stand, and of equals with the fewest', () => {
    const given = (packs: readonly (readonly [number, number])[]) => {
      const { orders, packCents } = finish(
        search(accountTerms({ prompts: 40, free: 0, months: 1, packs }), 0),
      )
      return [packCents, orders.map(({ pack, count }) => [pack.credits, count])]
    }
    const dearer = [10, 150] as const
    const [small, large] = [
      [10, 100],
      [20, 200],
    ] as const
    for (const packs of [
      [dearer, small, large],
      [large, small, dearer],
      [small, dearer, large],
    ])
      expect(given(packs)).toEqual([400, [[20, 2]]])
    // Cheaper comes first, however many packs it takes.
    for (const packs of [
      [small, [40, 500] as const],
      [[40, 500] as const, small],
    ])
      expect(given(packs)).toEqual([400, [[10, 4]]])
  })

  test('can be put down and taken up again', () => {
    const packs = [7, 11, 13].map((credits) => [credits, credits * 10] as const)
    const steps = search(accountTerms({ prompts: 300, packs }))
    let puts = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) puts += 1
    expect(puts).toBeGreaterThan(3)
    expect(step.value.isCheapest).toBe(true)
  })

  test('says that it is not known to be the cheapest', () => {
    const packs = [7, 11, 13, 17, 19].map((credits) => [credits, credits * 10] as const)
    const account = simulate(accountTerms({ prompts: 10_000, months: 36, packs, buy: 'best' }))
    expect(account.bestIsExact).toBe(false)
  })
})

describe('an account bought for at best', () => {
  const packs = [
    [115, 1500],
    [500, 6000],
  ] as const

  test('is exact where free credits do not outlive paid ones within the months', () => {
    const exact = (changes: object) =>
      simulate(accountTerms({ buy: 'best', packs, ...changes })).bestIsExact
    expect(exact({})).toBe(true)
    expect(exact({ freeLife: 'never', paidLife: 12 })).toBe(true)
    expect(exact({ freeLife: 'never', paidLife: 11 })).toBe(false)
    expect(exact({ freeLife: 'never', paidLife: 11, months: 11 })).toBe(true)
    expect(exact({ freeLife: 'never', paidLife: 1, free: 0 })).toBe(true)
    expect(exact({ freeLife: 'never', paidLife: 1, free: 0, bonus: 1 })).toBe(false)
  })
})
