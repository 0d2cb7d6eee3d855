import { formatCount } from '#ui/kit/format.ts'

/** The smallest round number (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 × a power of ten) at or above. */
export function roundUp(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const lead = value / power
  const round = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step >= lead - 1e-9) ?? 10
  return Number((round * power).toPrecision(12))
}

const knownTicks = new Map<string, number[]>()

/** Of cents, the least that `formatMoney` tells apart. */
export const leastMoney = 0.1

/**
 * Few, round, from 0: steps of 1, 2, 2.5 or 5 × a power of ten, in multiples of `least`.
 * The same list each time, or Recharts would take an axis for a new one with every step of a drag.
 */
export function roundTicks(top: number, count = 4, least = 1): number[] {
  const key = `${top} ${count} ${least}`
  const ticks = knownTicks.get(key) ?? ticksUpTo(top, count, least)
  knownTicks.set(key, ticks)
  return ticks
}

function ticksUpTo(top: number, count: number, least: number): number[] {
  const raw = top / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const lead = raw / power
  const found = ([1, 2, 2.5, 5, 10].find((step) => step >= lead - 1e-9) ?? 10) * power
  const step = Math.max(1, Math.ceil(found / least - 1e-9)) * least
  const length = Math.floor(top / step + 1e-9) + 1
  return Array.from({ length }, (_, index) => Number((index * step).toPrecision(12)))
}

/** Months from 1 on, at most `most` of them, every so many that a reader counts in. */
export function monthTicks(months: number, most: number): number[] {
  const step = [1, 2, 3, 6, 12].find((every) => months / every <= most) ?? 12
  return Array.from({ length: months }, (_, index) => index + 1).filter(
    (month) => month % step === 0 || (month === 1 && step !== 2),
  )
}

/** Pixels that the ticks of an upright axis need: eight a character, and their margins. */
export function axisWidth(top: number, format: (value: number) => string = formatCount): number {
  return Math.max(44, 8 * format(top).length + 14)
}

/** The top of an axis that ends on one of its own ticks. */
export function axisTop(value: number, count = 4, least = 1): number {
  const [first = 0, second = 1, ...others] = ticksUpTo(value > 0 ? value : 1, count, least)
  const last = others.at(-1) ?? second
  if (last >= value) return last
  // A tick further up the steps may be larger ones, which then have to end on a tick again.
  return axisTop(Number((last + second - first).toPrecision(12)), count, least)
}

/**
 * Moves label positions (pixels, in the order given from the bottom up) apart until neighbours
 * stand at least `gap` apart, none above 0 or, where there is room for all, below `bottom`.
 */
export function spreadLabels(places: readonly number[], gap: number, bottom: number): number[] {
  const spread = [...places]
  for (let index = 0, lowest = bottom; index < spread.length; index += 1) {
    spread[index] = Math.min(spread[index] ?? 0, lowest)
    lowest = (spread[index] ?? 0) - gap
  }
  for (let index = spread.length - 1, highest = 0; index >= 0; index -= 1) {
    spread[index] = Math.max(spread[index] ?? 0, highest)
    highest = (spread[index] ?? 0) + gap
  }
  return spread
}
