import { describe, expect, it } from 'vitest'
import { wordsAt } from '#ui/sections/plans/wordsAt.ts'

const range = { kind: 'range', label: 'By the image', value: '4.4¢ to 53.6¢' } as const

describe('the amount of a row', () => {
  it('stands behind its bar, or as far to the right as it goes', () => {
    const plan = { kind: 'plan', label: 'A plan', value: '50¢' } as const
    expect(wordsAt(plan, { from: 0, end: 100, right: 354 })).toBe(107)
    expect(wordsAt(plan, { from: 0, end: 340, right: 354 })).toBe(354 - 22.5)
  })

  it('lies on neither dot of a range: behind, between or before them', () => {
    const width = range.value.length * 7.5
    expect(wordsAt(range, { from: 160, end: 190, right: 354 })).toBe(197)
    const between = wordsAt(range, { from: 160, end: 300, right: 354 })
    expect(between).toBeGreaterThan(160 + 3)
    expect(between + width).toBeLessThan(300 - 3)
    const before = wordsAt(range, { from: 280, end: 330, right: 354 })
    expect(before + width).toBeLessThan(280 - 3)
  })

  it('never lies on the name of its row', () => {
    for (let end = 170; end <= 354; end += 1) {
      const words = wordsAt(range, { from: 162, end, right: 354 })
      expect(words).toBeGreaterThan(range.label.length * 7.5)
      expect(words + range.value.length * 7.5).toBeLessThanOrEqual(354)
    }
  })
})
