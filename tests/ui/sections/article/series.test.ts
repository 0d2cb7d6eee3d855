import { describe, expect, it } from 'vitest'
import { eventPoints, linesOf, timeOf } from '#ui/sections/article/series.ts'

describe('the timeline', () => {
  it('places a date as precisely as it is known', () => {
    expect(timeOf('2026')).toBe(2026.5)
    expect(timeOf('2023-10')).toBeCloseTo(2023 + 9.5 / 12, 9)
    expect(timeOf('2022-07-20')).toBeGreaterThan(timeOf('2022-07'))
  })

  it('runs from the beta to the shutdown, each event in a row of its own', () => {
    const times = eventPoints.map(({ time }) => time)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(eventPoints.map(({ row }) => row)).toEqual(eventPoints.map((_, index) => index))
    expect(eventPoints.at(-1)?.text).toContain('12 May 2026')
  })

  it('breaks words into lines that fit, and loses none', () => {
    for (const { text } of eventPoints) {
      const lines = linesOf(text, 36)
      expect(lines.join(' ')).toBe(text)
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(36)
    }
  })
})
