import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cashCents, freeOutlivesPaid, simulate } from '#domain/account/account.ts'
import type { Account } from '#domain/accountRows.ts'
import { demandAt } from '#domain/demand.ts'
import { accountTerms, arbitraryTerms } from '#tests/support/terms.ts'
import { followPurchases, naiveBook, naiveBuyer } from '#tests/domain/naiveBook.ts'

function rows({ months }: Account): object[] {
  return months.map((month) => {
    const { purchases, ...row } = month
    expect(row.packs).toBe(purchases.reduce((sum, { count }) => sum + count, 0))
    return row
  })
}

const twoPacks = [
  [115, 1500],
  [500, 6000],
] as const

describe('worked examples', () => {
  const examples = [
    [{ prompts: 15 }, { cashCents: 0, packs: 0, spentFree: 180, spentPaid: 0 }],
    [
      { prompts: 20 },
      { cashCents: 1500, packs: 1, spentFree: 180, spentPaid: 60, expiredPaid: 55, balancePaid: 0 },
    ],
    [{}, { cashCents: 4500, packs: 3, spentFree: 180, spentPaid: 300, balancePaid: 45 }],
    [
      { bonus: 50 },
      { cashCents: 4500, spentFree: 205, spentPaid: 275, expiredFree: 25, balancePaid: 70 },
    ],
    [
      { prompts: 130, months: 1 },
      { cashCents: 1500, packs: 1, spentPaid: 115, balancePaid: 0 },
    ],
    [
      { prompts: 131, months: 1 },
      { cashCents: 3000, packs: 2, spentPaid: 116, balancePaid: 114 },
    ],
    [
      { prompts: 200, packs: twoPacks },
      { cashCents: 30_000, packs: 20, spentFree: 180, spentPaid: 2220, balancePaid: 80 },
    ],
    [
      { prompts: 200, packs: twoPacks, buy: 'best' },
      { cashCents: 27_000, packs: 6, spentFree: 180, spentPaid: 2220, balancePaid: 10 },
    ],
  ] as const
  test.each(examples)('%j comes to %j', (changes, totals) => {
    expect(simulate(accountTerms(changes)).totals).toMatchObject(totals)
  })
})

describe('a month', () => {
  test('spends the pack in its last month before the free credits that outlive it', () => {
    const account = simulate(
      accountTerms({ prompts: 20, months: 2, freeLife: 3, paidLife: 2, packs: [[10, 100]] }),
    )
    expect(account.months[1]).toMatchObject({ spentPaid: 5, spentFree: 15, balanceFree: 0 })
  })

  test('buys nothing in the month in which the free credits are exactly enough', () => {
    expect(simulate(accountTerms({ prompts: 15, months: 1 })).months[0]!.purchases).toEqual([])
  })

  test('lists what was bought, equal packs together', () => {
    const [first] = simulate(accountTerms({ prompts: 400, months: 1 })).months
    expect(first!.purchases).toEqual([{ credits: 115, price: 1500, count: 4 }])
  })

  test('buys the cheaper of the smallest packs', () => {
    const packs = [
      [20, 300],
      [10, 200],
      [10, 150],
    ] as const
    expect(simulate(accountTerms({ prompts: 16, months: 1, packs })).totals.cashCents).toBe(150)
  })

  test('charges the fee even where nothing is done', () => {
    const account = simulate(accountTerms({ prompts: 0, feeCents: 499, months: 3 }))
    expect(account.months.map((month) => month.cashCents)).toEqual([499, 499, 499])
  })

  test('rounds half an operation up', () => {
    const account = simulate(accountTerms({ prompts: 25, pattern: [50, 10, 9], months: 3 }))
    expect(account.months.map((month) => month.operations.prompt)).toEqual([13, 3, 2])
  })

  test('repeats the pattern', () => {
    const account = simulate(accountTerms({ prompts: 10, pattern: [100, 0], months: 5 }))
    expect(account.months.map((month) => month.operations.prompt)).toEqual([10, 0, 10, 0, 10])
  })

  test('serves prompts, then edits, then variations, whole, where nothing may be bought', () => {
    const [month] = simulate(
      accountTerms({
        prompts: 2,
        edits: 9,
        variations: 3,
        costs: [4, 3, 0],
        buy: 'none',
        months: 1,
      }),
    ).months
    expect(month).toMatchObject({
      operations: { prompt: 2, edit: 2, variation: 3 },
      refused: 7,
      spentFree: 14,
      expiredFree: 1,
    })
  })

  test('refuses what the credits do not cover where no pack is on sale', () => {
    const { totals } = simulate(accountTerms({ prompts: 20, packs: [] }))
    expect(totals).toMatchObject({ operations: 180, refused: 60, cashCents: 0 })
  })

  test('buys 360,000 packs of one credit as quickly as one', () => {
    const terms = accountTerms({ prompts: 10_000, months: 36, free: 0, packs: [[1, 13]] })
    expect(simulate(terms).totals).toMatchObject({ packs: 360_000, cashCents: 4_680_000 })
  })
})

describe('images', () => {
  test('are kept only as far as they are returned, and of the tries that hit', () => {
    const { totals } = simulate(
      accountTerms({ prompts: 10, edits: 10, kept: 4, hits: 25, months: 1 }),
    )
    expect([totals.imagesMade, totals.imagesKept]).toEqual([70, 17.5])
  })
})

test('every account agrees with one kept credit by credit', () => {
  fc.assert(
    fc.property(arbitraryTerms(), (terms) => {
      const account = simulate(terms)
      const buy =
        terms.purchasing === 'best' && terms.tariff.packs.length > 0
          ? followPurchases(account.months)
          : naiveBuyer(terms)
      expect(rows(account)).toEqual(naiveBook(terms, buy).rows)
    }),
    { numRuns: 1000 },
  )
})

describe('in every account', () => {
  test('credits are spent, expired or left, never fewer than none', () => {
    fc.assert(
      fc.property(arbitraryTerms(), (terms) => {
        const { months, totals } = simulate(terms)
        let [free, paid] = [0, 0]
        for (const row of months) {
          free += row.granted - row.spentFree - row.expiredFree
          paid += row.bought - row.spentPaid - row.expiredPaid
          expect([row.balanceFree, row.balancePaid]).toEqual([free, paid])
          for (const key of ['spentFree', 'spentPaid', 'expiredFree', 'expiredPaid'] as const)
            expect(row[key]).toBeGreaterThanOrEqual(0)
          expect(Math.min(free, paid)).toBeGreaterThanOrEqual(0)
        }
        expect(totals.granted).toBe(totals.spentFree + totals.expiredFree + totals.balanceFree)
        expect(totals.bought).toBe(totals.spentPaid + totals.expiredPaid + totals.balancePaid)
      }),
    )
  })

  test('cash is fees, and the cost of what was used, expired and left', () => {
    fc.assert(
      fc.property(arbitraryTerms(), (terms) => {
        const { totals } = simulate(terms)
        const parts = totals.feeCents + totals.usedCents + totals.expiredCents + totals.balanceCents
        expect(Math.abs(totals.cashCents - parts)).toBeLessThanOrEqual(1e-9 * totals.cashCents)
      }),
    )
  })

  test('nothing is bought while a usable credit remains', () => {
    fc.assert(
      fc.property(arbitraryTerms(), (terms) => {
        for (const { bought, expiredFree, expiredPaid, ...row } of simulate(terms).months) {
          const left = row.balanceFree + row.balancePaid + expiredFree + expiredPaid
          if (bought > 0) expect(left).toBeLessThan(row.purchases.at(-1)!.credits)
        }
      }),
    )
  })

  test('the cash alone is the cash of the account', () => {
    fc.assert(
      fc.property(arbitraryTerms(), (terms) => {
        expect(cashCents(terms)).toBe(simulate(terms).totals.cashCents)
      }),
    )
  })

  test('all is served where packs may be bought', () => {
    fc.assert(
      fc.property(arbitraryTerms(), (terms) => {
        fc.pre(terms.purchasing !== 'none' && terms.tariff.packs.length > 0)
        expect(simulate(terms).totals.refused).toBe(0)
      }),
    )
  })
})

test('more operations never cost less where free credits do not outlive paid ones', () => {
  fc.assert(
    fc.property(
      arbitraryTerms({ buy: 'needed' }),
      fc.constantFrom('prompt', 'edit'),
      (terms, kind) => {
        fc.pre(!freeOutlivesPaid(terms))
        const operations = { ...terms.usage.operations, [kind]: terms.usage.operations[kind] + 1 }
        const more = { ...terms, usage: { ...terms.usage, operations } }
        expect(cashCents(more)).toBeGreaterThanOrEqual(cashCents(terms))
      },
    ),
    { numRuns: 500 },
  )
})

test('purchases of packs of one size and two prices are told apart', () => {
  const terms = accountTerms({
    prompts: 30,
    free: 0,
    months: 1,
    packs: [
      [10, 200],
      [10, 100],
      [20, 150],
    ],
    buy: 'best',
  })
  expect(simulate(terms).months[0]!.purchases).toEqual(
    expect.arrayContaining([
      { credits: 10, price: 100, count: 1 },
      { credits: 20, price: 150, count: 1 },
    ]),
  )
})

test('a mix at another number of operations has each kind in proportion', () => {
  const terms = accountTerms({ prompts: 10, edits: 20, variations: 30 })
  expect(demandAt(terms)(30).operationsIn(1)).toEqual({ prompt: 5, edit: 10, variation: 15 })
  expect(demandAt(terms)(31).operationsIn(1)).toEqual({ prompt: 6, edit: 11, variation: 16 })
})
