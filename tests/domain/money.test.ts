import { describe, expect, test } from 'vitest'
import { addCents, cents, lessCents, noMoney, sumCents, timesCents } from '#domain/money.ts'

describe('money', () => {
  test('rounds a sum past 2^53 once, not with each of its amounts', () => {
    const odd = cents(299_999_999_999_999)
    const amounts = Array.from({ length: 36 }, () => odd)
    expect(sumCents(amounts)).toBe(Number(36n * 299_999_999_999_999n))
    expect(amounts.reduce(addCents)).not.toBe(sumCents(amounts))
    expect(sumCents([])).toBe(0)
    expect(sumCents([cents(1), cents(2)])).toBe(3)
  })

  test('rounds to the nearest cent, halves up', () => {
    expect([1499.5, 1499.49, -0.5, 1500].map(cents)).toEqual([1500, 1499, 0, 1500])
  })

  test('refuses an amount that is not finite', () => {
    expect(() => cents(NaN)).toThrow('not an amount of money: NaN')
    expect(() => cents(Infinity)).toThrow(RangeError)
  })

  test('adds, takes away and multiplies in whole cents', () => {
    expect(addCents(cents(1500), cents(499))).toBe(1999)
    expect(lessCents(cents(1500), cents(499))).toBe(1001)
    expect(timesCents(cents(1500), 3)).toBe(4500)
    expect(timesCents(noMoney, 36)).toBe(0)
    expect(timesCents(cents(999_999), 9_000_000_001)).toBe(8_999_991_000_999_999)
    expect(cents(8_999_991_000_999_999)).toBe(8_999_991_000_999_999)
  })
})
