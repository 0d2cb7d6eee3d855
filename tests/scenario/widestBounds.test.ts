import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulate } from '#domain/account/account.ts'
import { cents } from '#domain/money.ts'
import { parseLink } from '#scenario/link.ts'
import { parameters } from '#scenario/parameters.ts'
import { termsOf } from '#scenario/Scenario.ts'
import { anyScenario } from '#tests/support/scenarios.ts'

const { credits, price } = parameters.packs
const ends = ({ min, max }: { min: number; max: number }) => fc.constantFrom(min, max - 1, max)

/** Everything at an end of its bounds, where products are the largest. */
const extreme = fc
  .record({
    scenario: anyScenario,
    operations: ends(parameters.prompts),
    cost: ends(parameters.promptcost),
    free: ends(parameters.free),
    size: ends(credits),
    dollars: ends(price),
    percent: ends({ min: 1, max: 1000 }),
  })
  .map(({ scenario, operations, cost, free, size, dollars, percent }) => ({
    ...scenario,
    buy: 'needed' as const,
    prompts: operations,
    edits: operations,
    variations: operations,
    promptcost: cost,
    editcost: cost,
    variationcost: cost,
    free,
    bonus: free,
    packs: [{ credits: size, price: cents(dollars) }],
    pattern: [percent, 1000],
    months: 36,
  }))

describe('at the ends of all bounds', () => {
  it('cash is what whole numbers of any size come to', () => {
    fc.assert(
      fc.property(extreme, (scenario) => {
        const { months, totals } = simulate(termsOf(scenario))
        const fees = BigInt(scenario.fee) * 36n
        const packs = months.flatMap(({ purchases }) => purchases)
        const exact = packs.reduce(
          (sum, { count, price: each }) => sum + BigInt(count) * BigInt(each),
          fees,
        )
        expect(totals.cashCents).toBe(Number(exact))
        const { granted, bought, spentFree, spentPaid, expiredFree, expiredPaid } = totals
        expect(granted).toBe(spentFree + expiredFree + totals.balanceFree)
        expect(bought).toBe(spentPaid + expiredPaid + totals.balancePaid)
      }),
    )
  })

  it('real allowances and packs are taken as they stand', () => {
    const query = 'free=1000000&bonus=1000000&packs=1000000x10000,1x0.01&promptcost=1000'
    const { scenario, notes } = parseLink(query)
    expect(notes).toEqual([])
    expect(scenario).toMatchObject({ free: 1_000_000, bonus: 1_000_000, promptcost: 1000 })
    expect(parseLink('free=1000001').scenario.free).toBe(1_000_000)
  })
})
