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
 * to the right as it goes; of a range, which has dots at its ends, between them or before both, if
 * its name leaves room there.
 */
export function wordsAt(
  { kind, label, value }: Pick<BarRow, 'kind' | 'label' | 'value'>,
  room: Room,
): number {
  const { from, end, right } = room
  const width = widthOf(value)
  if (end + air + width <= right) return end + air
  if (kind !== 'range') return right - width
  const between = end - air - width
  if (between > from + air) return between
  const before = from - air - width
  return before > widthOf(label) + air ? before : right - width
}
