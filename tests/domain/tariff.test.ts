import { describe, expect, test } from 'vitest'
import { cents } from '#domain/money.ts'
import { expiryOf, pricePerCreditCents, smallestPack } from '#domain/tariff.ts'
import { accountTerms } from '#tests/support/terms.ts'

const pack = (credits: number, price: number) => ({ credits, price: cents(price) })

describe('the smallest pack', () => {
  test.each([
    [pack(50, 900), pack(50, 800)],
    [pack(50, 800), pack(50, 900)],
  ])('is the one with the fewest credits, and of equals the cheaper', (...equals) => {
    expect(smallestPack([pack(115, 1), ...equals])).toEqual(pack(50, 800))
  })

  test('does not exist where nothing is on sale', () => {
    expect(smallestPack([])).toBeNull()
  })
})

describe('the price of a paid credit', () => {
  test('is that of the smallest pack, a hair over 13 cents for the article', () => {
    expect(pricePerCreditCents(accountTerms().tariff)).toBeCloseTo(13.043_478, 6)
  })

  test('does not exist where nothing is on sale', () => {
    expect(pricePerCreditCents(accountTerms({ packs: [] }).tariff)).toBeNull()
  })
})

test('a credit that lives 12 months from month 3 is gone in month 15', () => {
  expect([expiryOf(3, 12), expiryOf(3, 1), expiryOf(3, 'never')]).toEqual([15, 4, Infinity])
})
