import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freeOutlivesPaid, simulate } from '#domain/account/account.ts'
import { onlyKind, operationsAMonth, withOnly } from '#domain/demand.ts'
import { imagesAt } from '#domain/solve/imagesAt.ts'
import { cents } from '#domain/money.ts'
import { largestWithin, operationsForImages, sweepAt } from '#tests/support/solve.ts'
import { accountTerms, arbitraryTerms, type Changes } from '#tests/support/terms.ts'

describe('the most operations within a budget', () => {
  const within = (dollars: number, changes: Changes = {}) =>
    largestWithin(accountTerms(changes), cents(dollars * 100))

  test('are those before the cliff that breaks it', () => {
    expect(within(0)).toEqual({ kind: 'most', operations: 15 })
    expect(within(3.75)).toEqual({ kind: 'most', operations: 43 })
    expect(within(3.74)).toEqual({ kind: 'most', operations: 34 })
  })

  test('do not exist where the fee alone is more', () => {
    expect(within(4.98, { feeCents: 499 })).toEqual({ kind: 'impossible', reason: 'fee' })
    expect(within(4.99, { feeCents: 499 })).toEqual({ kind: 'most', operations: 15 })
  })

  test('are any where nothing is ever bought, or operations cost nothing', () => {
    const changes = [{ buy: 'none' }, { packs: [] }, { costs: [0, 0, 0] }] as const
    for (const change of changes) expect(within(1, change)).toEqual({ kind: 'any' })
  })

  test('are as many as the cheapest plan allows, where that is followed', () => {
    const packs = [
      [115, 1500],
      [500, 6000],
    ] as const
    const most = within(15, { packs, buy: 'best' })
    expect(within(15, { packs })).toEqual({ kind: 'most', operations: 130 })
    expect(most).toEqual({ kind: 'most', operations: 140 })
  })

  test('are any where one large pack is enough for all', () => {
    const packs = [
      [1, 100],
      [100_000, 100],
    ] as const
    const changes = { packs, free: 0, months: 1 }
    expect(within(1, changes)).toEqual({ kind: 'most', operations: 1 })
    expect(within(1, { ...changes, buy: 'best' })).toEqual({ kind: 'any' })
  })

  test('are found as by asking at every number', () => {
    const terms = fc
      .oneof(arbitraryTerms(), arbitraryTerms({ buy: 'needed', freeLife: 'never', paidLife: 1 }))
      .filter((random) => random.purchasing !== 'best' || !freeOutlivesPaid(random))
    fc.assert(
      fc.property(terms, fc.integer({ min: 0, max: 3000 }), (random, budget) => {
        const answer = largestWithin(random, cents(budget))
        expect(answer.kind === 'impossible').toBe(random.tariff.fee > budget)
        fc.pre(answer.kind !== 'impossible')
        const most = answer.kind === 'most' ? answer.operations : 100
        const limit = budget * random.usage.months
        const cash = (operations: number) => sweepAt(random, operations).cashCents
        for (let operations = 0; operations <= Math.min(most, 100); operations++)
          expect(cash(operations)).toBeLessThanOrEqual(limit)
        if (answer.kind === 'most') expect(cash(most + 1)).toBeGreaterThan(limit)
      }),
      { numRuns: 80 },
    )
  })
})

describe('a number of finished images a month', () => {
  const takes = (images: number, changes: Changes = {}) =>
    operationsForImages(accountTerms(changes), images)

  test('takes as many operations where one is kept of each', () => {
    expect(takes(40)).toEqual({
      kind: 'takes',
      operations: 40,
      creditsAMonth: 40,
      cashCents: 4500,
    })
  })

  test('takes more where fewer tries hit, and fewer where more images are kept', () => {
    expect(takes(10, { hits: 33 })).toMatchObject({ operations: 31 })
    expect(takes(10, { kept: 4 })).toMatchObject({ operations: 3 })
  })

  test('takes exactly as many as divide evenly', () => {
    expect(takes(33, { hits: 33 })).toMatchObject({ operations: 100 })
    expect(takes(1, { hits: 7, prompts: 3 })).toMatchObject({ operations: 15 })
    expect(takes(21, { hits: 70 })).toMatchObject({ operations: 30 })
  })

  test('goes by the mix: an edit returns no fourth image', () => {
    expect(takes(70, { prompts: 5, edits: 5, kept: 4 })).toMatchObject({ operations: 20 })
  })

  test('goes by prompts where there are no operations yet', () => {
    expect(takes(20, { prompts: 0, pattern: [50] })).toMatchObject({ operations: 39 })
  })

  test('takes what the pattern rounds to, as the page set to that number has it', () => {
    const answer = takes(30, { prompts: 2, months: 18, pattern: [75, 0, 50, 0] })
    expect(answer).toMatchObject({ kind: 'takes', operations: 94 })
    const few = takes(30, { prompts: 4, pattern: [10] })
    expect(few).toMatchObject({ kind: 'takes', operations: 295, cashCents: 3000 })
  })

  test('takes nothing for no images', () => {
    expect(takes(0)).toMatchObject({ operations: 0, cashCents: 0 })
  })

  test('is impossible where no operation is done in any month', () => {
    expect(takes(1, { pattern: [0] })).toEqual({ kind: 'impossible', reason: 'nothingKept' })
  })

  test('is impossible where the credits do not cover it and none are bought', () => {
    expect(takes(15, { buy: 'none' })).toMatchObject({ kind: 'takes', operations: 15 })
    expect(takes(16, { buy: 'none' })).toEqual({ kind: 'impossible', reason: 'refused' })
  })

  test('is impossible past 30,000 operations', () => {
    expect(takes(30_000)).toMatchObject({ kind: 'takes' })
    expect(takes(30_001)).toEqual({ kind: 'impossible', reason: 'tooMany' })
  })
})

describe('images kept at n operations a month', () => {
  const served = { buy: 'needed', packs: [[9, 90]] } as const

  test('are those of the account at its own number', () => {
    fc.assert(
      fc.property(arbitraryTerms(served), (terms) => {
        const { totals } = simulate(terms)
        const own = operationsAMonth(terms.usage)
        expect(imagesAt(terms)(own)).toBeCloseTo(totals.imagesKept, 9)
      }),
    )
  })

  test('are enough at the number that is said to be, and too few at the one before', () => {
    const images = fc.integer({ min: 1, max: 40 })
    const single = arbitraryTerms({ ...served, edits: 0, variations: 0 })
    fc.assert(
      fc.property(single, images, (terms, wanted) => {
        const answer = operationsForImages(terms, wanted)
        fc.pre(answer.kind === 'takes')
        const { operations, cashCents } = answer
        const setTo = (count: number) =>
          simulate(withOnly(terms, onlyKind(terms.usage)!, count)).totals
        const needed = wanted * terms.usage.months
        expect(setTo(operations).imagesKept).toBeGreaterThanOrEqual(needed)
        expect(setTo(operations).cashCents).toBe(cashCents)
        expect(setTo(operations - 1).imagesKept).toBeLessThan(needed)
      }),
      { numRuns: 300 },
    )
  })
})
