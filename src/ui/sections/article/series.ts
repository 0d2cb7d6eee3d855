import { dateInWords, type KnownDate } from '#catalogue/dates.ts'
import { timeline } from '#catalogue/timeline.ts'

/** An event at its place in time, one row each. */
export interface EventPoint {
  /** In years: 2022.5 is the middle of 2022. */
  readonly time: number
  readonly row: number
  readonly text: string
}

/** A month without a day is taken in its middle. */
export function timeOf(date: KnownDate): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  const months = month === undefined ? 6 : month - 1 + (day === undefined ? 0.5 : day / 31)
  return year + months / 12
}

export const eventPoints: readonly EventPoint[] = timeline.map(({ date, event }, row) => ({
  time: timeOf(date),
  row,
  text: `${dateInWords(date)}: ${event}`,
}))

/** Lines of words of at most so many characters. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
