import { describe, expect, it } from 'vitest'
import {
  formatAverage,
  formatExactMoney,
  formatList,
  formatMoney,
  formatMoneyInBrief,
  formatOrdinal,
  formatQuantity,
} from '#ui/kit/format.ts'

describe('money', () => {
  it.each([
    [0, '$0'],
    [-0, '$0'],
    [0.04, 'under 0.1¢'],
    [9.375, '9.4¢'],
    [13.043, '13¢'],
    [99.94, '99.9¢'],
    [99.96, '$1'],
    [375, '$3.75'],
    [4500, '$45'],
    [123_456_789, '$1,234,567.89'],
    [-1500, '−$15'],
    [-0.01, 'under 0.1¢'],
  ])('%f cents read as %s', (cents, words) => {
    expect(formatMoney(cents)).toBe(words)
  })

  it.each([
    [99_999, '$999.99'],
    [1_199_988, '$12,000'],
    [123_456_789, '$1.2M'],
    [10_796_389_203_600_000, '$108T'],
  ])('%f cents read as %s where there is little room', (cents, words) => {
    expect(formatMoneyInBrief(cents)).toBe(words)
  })

  it('stands in cents below a dollar, without a tenth where there is none', () => {
    expect(formatMoney(50)).toBe('50¢')
    expect(formatMoney(80.04)).toBe('80¢')
  })

  it('shows what rounding hid', () => {
    expect(formatExactMoney(9.375)).toBe('$0.09375')
    expect(formatExactMoney(1500 / 115)).toBe('$0.130435…')
    expect(formatExactMoney(1500 / 115 / 4, 4)).toBe('$0.0326…')
    expect(formatExactMoney(10)).toBe('$0.10')
    expect(formatExactMoney(1500)).toBe('$15')
  })
})

describe('counts', () => {
  it('have commas, and their noun in the right number', () => {
    expect(formatQuantity(1, ['pack', 'packs'])).toBe('1 pack')
    expect(formatQuantity(1200, ['pack', 'packs'])).toBe('1,200 packs')
    expect(formatQuantity(0, ['pack', 'packs'])).toBe('0 packs')
  })

  it('are words up to ten when they order', () => {
    expect([1, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111, 1003].map(formatOrdinal)).toEqual([
      'first',
      'fourth',
      'tenth',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '23rd',
      '101st',
      '111th',
      '1,003rd',
    ])
  })

  it('never round something to nothing', () => {
    expect(formatAverage(0.01)).toBe('under 0.1')
    expect(formatAverage(0)).toBe('0')
    expect(formatAverage(12.34)).toBe('12.3')
  })

  it('join with “and” before the last', () => {
    expect(formatList([])).toBe('')
    expect(formatList(['1'])).toBe('1')
    expect(formatList(['1', '5', '10'])).toBe('1, 5 and 10')
  })
})
