import { describe, expect, test } from 'vitest'
import { cashCents, simulate } from '#domain/account/account.ts'
import { atKept, cashPerImageKeptCents } from '#domain/account/perImage.ts'
import { expiredPerUsedCreditCents } from '#domain/account/usedCredit.ts'
import { accountTerms, type Changes } from '#tests/support/terms.ts'

const expiredPart = (changes: Changes) =>
  expiredPerUsedCreditCents(simulate(accountTerms(changes)).totals)

describe('of what a used credit cost, the part for expired ones', () => {
  test('is that of the packs: 103 of 115 credits at 16 prompts a month', () => {
    expect(expiredPart({ prompts: 16 })).toBeCloseTo((103 * 1500) / 115 / 12, 9)
    expect(expiredPart({ prompts: 40 })).toBe(0)
  })

  test('is null where no paid-for credit was used', () => {
    expect(expiredPart({ prompts: 15 })).toBeNull()
  })

  test('holds a fee’s share for the included credits that expired', () => {
    // 12 fees of $10 for 1,200 credits, of which 240 are used.
    expect(expiredPart({ prompts: 20, free: 100, feeCents: 1000, packs: [] })).toBeCloseTo(40, 9)
  })

  test('holds none of a fee that grants nothing', () => {
    expect(expiredPart({ prompts: 20, free: 0, feeCents: 1000 })).toBeCloseTo(
      simulate(accountTerms({ prompts: 20, free: 0 })).totals.expiredCents / 240,
      9,
    )
  })
})

test('equal packs are counted together, with what became of their credits', () => {
  const { packs, totals } = simulate(accountTerms({ prompts: 200, months: 14 }))
  expect(packs).toEqual([
    {
      credits: 115,
      price: 1500,
      count: totals.packs,
      spent: totals.spentPaid,
      expired: totals.expiredPaid,
      remaining: totals.balancePaid,
    },
  ])
  expect(totals.packs).toBeGreaterThan(1)
  const late = simulate(accountTerms({ prompts: 20, months: 26 }))
  expect(late.packs[0]).toMatchObject({ count: 3, expired: late.totals.expiredPaid })
  expect(late.totals.expiredPaid).toBeGreaterThan(55)
})

test('packs of other sizes or prices are counted apart', () => {
  const packs = [
    [115, 1500],
    [500, 6000],
  ] as const
  const { packs: uses } = simulate(accountTerms({ prompts: 200, packs, buy: 'best' }))
  const counts = Object.fromEntries(uses.map(({ credits, count }) => [credits, count]))
  expect(counts).toEqual({ 115: 2, 500: 4 })
})

test('a price is found by how many are kept', () => {
  const terms = accountTerms()
  const prices = cashPerImageKeptCents(terms, simulate(terms))
  expect(atKept(prices, 3)).toBe(cashCents(terms) / (480 * 3))
})
