import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fits, mixAt } from '#ui/sections/solve/takeOver.ts'

const count = fc.integer({ min: 0, max: 10_000 })

test('a mix scaled keeps its proportions within one operation, and adds up', () => {
  const mixes = fc.record({ prompts: count, edits: count, variations: count })
  fc.assert(
    fc.property(mixes, fc.integer({ min: 0, max: 30_000 }), (mix, operations) => {
      const scaled = mixAt(mix, operations)
      expect(scaled.prompts + scaled.edits + scaled.variations).toBe(operations)
      const own = mix.prompts + mix.edits + mix.variations
      fc.pre(own > 0)
      for (const key of ['prompts', 'edits', 'variations'] as const)
        expect(Math.abs(scaled[key] - (mix[key] * operations) / own)).toBeLessThan(1)
    }),
  )
})

test('without operations it is prompts alone', () => {
  const nothing = { prompts: 0, edits: 0, variations: 0 }
  expect(mixAt(nothing, 7)).toEqual({ prompts: 7, edits: 0, variations: 0 })
})

test('a mix past the controls is not offered', () => {
  expect(fits({ prompts: 10_000, edits: 10_000, variations: 0 })).toBe(true)
  expect(fits({ prompts: 10_001, edits: 0, variations: 0 })).toBe(false)
})
