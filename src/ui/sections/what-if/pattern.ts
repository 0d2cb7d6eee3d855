import { parameters } from '#scenario/parameters.ts'

const { min, max, maxItems } = parameters.pattern

export type Pattern = readonly number[]

/** Percent at the top of the bars: the first of these that has room. */
const tops = [200, 400, max] as const

export function topOf(pattern: Pattern): number {
  return tops.find((top) => pattern.every((percent) => percent <= top)) ?? max
}

export function withPercent(pattern: Pattern, index: number, percent: number): Pattern {
  const bounded = Math.min(Math.max(Math.round(percent), min), max)
  return pattern.map((was, month) => (month === index ? bounded : was))
}

/** A longer pattern goes on as it would have repeated, so that making it longer changes nothing. */
export function ofLength(pattern: Pattern, length: number): Pattern {
  const whole = Math.min(Math.max(length, 1), maxItems)
  return Array.from({ length: whole }, (_, index) => pattern[index % pattern.length] ?? 100)
}

/** A place on the bars, from 0 (left, bottom) to 1 (right, top); percent in steps of 5. */
export function barAt(pattern: Pattern, across: number, up: number, top: number) {
  const inside = Math.min(Math.max(across, 0), 1 - Number.EPSILON)
  const percent = Math.round((Math.min(Math.max(up, 0), 1) * top) / 5) * 5
  return { index: Math.floor(inside * pattern.length), percent }
}

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowUp', 5],
  ['ArrowDown', -5],
  ['PageUp', 50],
  ['PageDown', -50],
])

/** What a key does to the bar it is pressed on: a new percentage, or a step to a neighbour. */
export function keyOnBar(
  key: string,
  pattern: Pattern,
  index: number,
): { readonly percent: number } | { readonly index: number } | null {
  const step = steps.get(key)
  if (step !== undefined) return { percent: (pattern[index] ?? 0) + step }
  if (key === 'Home') return { percent: min }
  if (key === 'End') return { percent: topOf(pattern) }
  if (key === 'ArrowLeft') return { index: Math.max(index - 1, 0) }
  if (key === 'ArrowRight') return { index: Math.min(index + 1, pattern.length - 1) }
  return null
}
