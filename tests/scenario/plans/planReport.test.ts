import { describe, expect, it } from 'vitest'
import { creditPlans } from '#catalogue/plans/plans.ts'
import type { Tariff } from '#domain/tariff.ts'
import { parseLink } from '#scenario/link.ts'
import { planReportOf } from '#scenario/plans/planReport.ts'
import { billsUnder } from '#scenario/plans/underPlan.ts'
import type { Pay } from '#scenario/viewSettings.ts'

const reportOf = (query: string, pay: Pay = 'all') => planReportOf(parseLink(query), pay)
const planOf = (query: string, slug: string, pay: Pay = 'all') =>
  reportOf(query, pay).plans.find((row) => row.slug === slug)!

/** Operations a month, dollars, cents for each of 480 kept images, percent expired. */
const worked: Record<Pay, readonly (readonly [string, number, number, number, number])[]> = {
  all: [
    ['runway-standard', 160, 260, 54.17, 0],
    ['runway-pro', 160, 420, 87.5, 43],
    ['runway-max', 160, 1140, 237.5, 78],
    ['firefly-standard', 160, 239.76, 49.95, 20],
    ['ideogram-plus', 40, 240, 50, 96],
    ['magic-hour-creator', 160, 228, 47.5, 0],
    ['kaiber-packs', 160, 160, 33.33, 0],
    ['recraft-api', 160, 68, 14.17, 0],
    ['openai-prepaid', 160, 25, 5.21, 0],
    ['midjourney-basic', 40, 120, 25, 80],
    ['leonardo-essential', 40, 144, 30, 69],
    ['luma-lite', 40, 119.88, 24.98, 80],
  ],
  kept: [
    ['runway-standard', 40, 180, 37.5, 49],
    ['runway-pro', 40, 420, 87.5, 86],
    ['runway-max', 40, 1140, 237.5, 88],
    ['firefly-standard', 40, 119.88, 24.98, 60],
    ['ideogram-plus', 10, 240, 50, 99],
    ['magic-hour-creator', 40, 228, 47.5, 0],
    ['kaiber-packs', 40, 40, 8.33, 0],
    ['recraft-api', 40, 17, 3.54, 0],
    ['openai-prepaid', 40, 10, 2.08, 0],
    ['midjourney-basic', 10, 120, 25, 95],
    ['leonardo-essential', 10, 144, 30, 74],
    ['luma-lite', 10, 119.88, 24.98, 95],
  ],
}

describe('40 prompts a month under each plan', () => {
  for (const pay of ['all', 'kept'] as const)
    it.each(worked[pay])(
      `come out as worked by hand, ${pay}: %s`,
      (slug, operations, dollars, perKept, expiredPercent) => {
        const plan = planOf('prompts=40', slug, pay)
        expect(plan.operations).toEqual({ prompts: operations, edits: 0, variations: 0 })
        expect(plan.cashCents).toBe(Math.round(dollars * 100))
        expect(plan.monthlyCents).toBe(plan.cashCents / 12)
        expect(plan.perKeptCents?.toFixed(2)).toBe(perKept.toFixed(2))
        const share = plan.expired / (plan.granted + plan.bought)
        expect(Math.round(share * 100)).toBe(expiredPercent)
        expect(plan.refused).toBe(0)
      },
    )

  it('leave what rolls over with those whose credits never expire', () => {
    const { granted, expired, leftCents } = planOf('prompts=40', 'magic-hour-creator')
    expect(expired).toBe(0)
    // 48,000 of 144,000 credits are left, and with them a third of the fees.
    expect(granted).toBe(144_000)
    expect(leftCents).toBeCloseTo(22_800 / 3, 6)
  })
})

describe('the parts of a bill', () => {
  it.each(['prompts=40', 'prompts=0', 'edits=77&prompts=3', 'prompts=10000&months=36', 'months=1'])(
    'make up its cash at %s',
    (query) => {
      for (const pay of ['all', 'kept'] as const)
        for (const { cashCents, usedCents, expiredCents, leftCents } of reportOf(query, pay).plans)
          expect(usedCents + expiredCents + leftCents).toBeCloseTo(cashCents, 4)
    },
  )

  it('spread a fee over the credits that it grants', () => {
    const { usedCents, expiredCents, leftCents } = planOf('prompts=40', 'ideogram-plus')
    expect([usedCents / 480, expiredCents / 480, leftCents]).toEqual([2, 48, 0])
  })
})

describe('the same pictures', () => {
  it('are as many operations as return them, rounded up', () => {
    expect(planOf('prompts=41&promptimages=3', 'midjourney-basic').operations.prompts).toBe(31)
    expect(planOf('edits=5&prompts=0', 'runway-pro').operations).toEqual({
      prompts: 0,
      edits: 15,
      variations: 0,
    })
  })

  it('are only those worth keeping where the rest is not paid for', () => {
    // 40 × 2 × 33 % are 26.4 pictures: 27 single ones, 7 batches of four.
    const query = 'prompts=40&kept=2&hits=33'
    expect(planOf(query, 'recraft-api', 'kept').operations.prompts).toBe(27)
    expect(planOf(query, 'luma-lite', 'kept').operations.prompts).toBe(7)
    // No more are kept of an operation than it returns.
    expect(planOf('kept=4&promptimages=1', 'recraft-api', 'kept').operations.prompts).toBe(40)
  })

  it('may be more operations than a link can say', () => {
    expect(planOf('prompts=10000', 'recraft-api').operations.prompts).toBe(40_000)
    expect(planOf('prompts=10000', 'recraft-api').cashCents).toBe(1_680_000)
  })
})

describe('a plan that makes no sense', () => {
  const [sane] = creditPlans
  const under = (tariff: Partial<Tariff>, query: string) => {
    const plan = { ...sane!, tariff: { ...sane!.tariff, ...tariff } }
    return billsUnder([plan], parseLink(query).scenario, 'all')[0]!
  }
  const nothing = { freeCredits: 0, packs: [] }

  it('refuses everything where it has no packs and no allowance, and its fee buys nothing', () => {
    const { totals, picturesCovered, ...bill } = under(nothing, 'prompts=40')
    expect(totals).toMatchObject({ operations: 0, refused: 1920, cashCents: 18_000 })
    expect(picturesCovered).toBe(0)
    expect([bill.usedCents, bill.expiredCents, bill.leftCents]).toEqual([18_000, 0, 0])
  })

  it('serves everything where an operation costs no credits', () => {
    const free = { cost: 0, images: 1 }
    const operations = { prompt: free, edit: free, variation: free }
    const { totals } = under({ ...nothing, operations }, 'prompts=40&edits=3')
    expect(totals).toMatchObject({ refused: 0, cashCents: 18_000, granted: 0, bought: 0 })
  })
})

describe('what does not exist', () => {
  it('is a price for a kept picture where none is kept', () => {
    for (const query of ['prompts=0', 'packs=none&free=0'])
      for (const { perKeptCents } of reportOf(query).plans) expect(perKeptCents).toBeNull()
  })

  it('is a pack of a plan that sells none: what is over is refused', () => {
    const { refused, bought, cashCents } = planOf('prompts=2000', 'leonardo-essential')
    expect({ bought, cashCents }).toEqual({ bought: 0, cashCents: 14_400 })
    // 8,500 credits a month are 708 batches and 4 left for the month after.
    expect(refused).toBe(2000 * 12 - 8500)
  })
})
