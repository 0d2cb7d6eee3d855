import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parameters } from '#scenario/parameters.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { barAt, keyOnBar, ofLength, topOf, withPercent } from '#ui/sections/what-if/pattern.ts'

const { min, max, maxItems } = parameters.pattern
const patterns = fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: maxItems })

describe('a pattern', () => {
  it('made a multiple as long leaves the account as it was', () => {
    const short = [300, 100, 0]
    const account = (pattern: readonly number[]) =>
      outcomeOf(scenarioWith({ prompts: 20, pattern })).account
    expect(account(ofLength(short, 12))).toEqual(account(short))
  })

  it('has from 1 to 36 months, whatever length is asked for', () => {
    expect(ofLength([100], 40)).toHaveLength(36)
    expect(ofLength([100, 50], 0)).toEqual([100])
  })

  it('stays within its bounds wherever it is drawn', () => {
    const anywhere = fc.double({ min: -2, max: 3, noNaN: true })
    fc.assert(
      fc.property(patterns, anywhere, anywhere, (pattern, across, up) => {
        const { index, percent } = barAt(pattern, across, up, topOf(pattern))
        expect(index).toBeGreaterThanOrEqual(0)
        expect(index).toBeLessThan(pattern.length)
        const [drawn = -1] = withPercent([percent], 0, percent)
        expect(drawn).toBe(percent)
        expect(percent % 5).toBe(0)
      }),
    )
  })

  it('has room for its highest bar', () => {
    fc.assert(fc.property(patterns, (pattern) => topOf(pattern) >= Math.max(...pattern, 200)))
    expect(topOf([100])).toBe(200)
    expect(topOf([100, 201])).toBe(400)
  })
})

describe('a key on a bar', () => {
  it('moves its percentage by 5, by page 50, and to its ends', () => {
    expect(keyOnBar('ArrowUp', [100], 0)).toEqual({ percent: 105 })
    expect(keyOnBar('PageDown', [100], 0)).toEqual({ percent: 50 })
    expect(keyOnBar('Home', [100], 0)).toEqual({ percent: 0 })
    expect(keyOnBar('End', [100], 0)).toEqual({ percent: 200 })
  })

  it('steps to its neighbours and no further', () => {
    expect(keyOnBar('ArrowRight', [1, 2, 3], 1)).toEqual({ index: 2 })
    expect(keyOnBar('ArrowRight', [1, 2, 3], 2)).toEqual({ index: 2 })
    expect(keyOnBar('ArrowLeft', [1, 2, 3], 0)).toEqual({ index: 0 })
  })

  it('means nothing where it is a letter', () => {
    expect(keyOnBar('x', [100], 0)).toBeNull()
  })
})
