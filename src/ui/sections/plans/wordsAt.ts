import { widthOf } from '#ui/chart/labelBoxes.ts'
import type { BarRow } from './rows.ts'

/** Pixels between words and what they belong to. */
const air = 7

interface Room {
  readonly from: number
  readonly end: number
  /** Where words have to end. */
  readonly right: number
}

/**
 * Where the amount of a row begins, in pixels: behind its bar. Where that leaves the drawing, as far
 * to the right as it goes; of a range, which has dots at its ends, between them or before both.
 */
export function wordsAt({ kind, value }: Pick<BarRow, 'kind' | 'value'>, room: Room): number {
  const { from, end, right } = room
  const width = widthOf(value)
  if (end + air + width <= right) return end + air
  if (kind !== 'range') return right - width
  const between = end - air - width
  return between > from + air ? between : from - air - width
}
