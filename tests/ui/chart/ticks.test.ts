import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney } from '#ui/kit/format.ts'
import {
  axisTop,
  axisWidth,
  leastMoney,
  monthTicks,
  roundTicks,
  roundUp,
  spreadLabels,
} from '#ui/chart/ticks.ts'

describe('ticks', () => {
  it('are few, round and start at 0', () => {
    expect(roundTicks(100)).toEqual([0, 25, 50, 75, 100])
    expect(roundTicks(15, 3, leastMoney)).toEqual([0, 5, 10, 15])
    expect(roundTicks(3)).toEqual([0, 1, 2, 3])
    expect(roundTicks(15_000, 4)).toEqual([0, 5000, 10_000, 15_000])
  })

  it('of money read each otherwise', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (top) => {
        const labels = roundTicks(top, 3, leastMoney).map(formatMoney)
        expect(new Set(labels).size).toBe(labels.length)
      }),
    )
  })

  it('end an axis at or above the highest value, on a tick', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (value) => {
        const top = axisTop(value)
        expect(top).toBeGreaterThanOrEqual(value)
        expect(roundTicks(top).at(-1)).toBe(top)
        expect(roundTicks(top).length).toBeLessThanOrEqual(6)
      }),
    )
  })

  it('have room for all their digits', () => {
    expect([100, 10_000, 100_000, 1_000_000, 100_000_000].map((top) => axisWidth(top))).toEqual([
      44, 62, 70, 86, 102,
    ])
    expect(axisWidth(1_500_000_000, formatMoney)).toBe(102)
  })

  it('name months in steps that readers count in, the first among them', () => {
    expect(monthTicks(5, 8)).toEqual([1, 2, 3, 4, 5])
    expect(monthTicks(12, 8)).toEqual([2, 4, 6, 8, 10, 12])
    expect(monthTicks(18, 8)).toEqual([1, 3, 6, 9, 12, 15, 18])
    expect(monthTicks(36, 2)).toEqual([1, 12, 24, 36])
  })

  it('round up to a number that reads well', () => {
    expect([0, 1, 7, 50, 99, 101, 164, 12_500].map(roundUp)).toEqual([
      1, 1, 8, 50, 100, 120, 200, 15_000,
    ])
  })
})

describe('labels', () => {
  it('that have room stay where they are', () => {
    expect(spreadLabels([200, 100, 20], 18, 220)).toEqual([200, 100, 20])
  })

  it('never come closer than the gap, and never leave the chart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 240, noNaN: true }), { minLength: 1, maxLength: 4 }),
        (places) => {
          const spread = spreadLabels(
            places.toSorted((a, b) => b - a),
            18,
            240,
          )
          for (const [index, place] of spread.entries()) {
            expect(place).toBeLessThanOrEqual(240 + 1e-9)
            expect(place).toBeGreaterThanOrEqual(-1e-9)
            const above = spread[index + 1]
            if (above !== undefined) expect(place - above).toBeGreaterThanOrEqual(18 - 1e-9)
          }
        },
      ),
    )
  })
})
