import type { AccountTerms } from '#domain/terms.ts'
import { mostServed } from './budget.ts'
import { mostOperations } from '#domain/demand.ts'
import { imagesAt } from './imagesAt.ts'
import { cashAt, singleSteps } from './sweep.ts'
import { firstAbove, type ValueAt } from './thresholds.ts'
import type { Work } from '#domain/work.ts'

/** Operations a month, both ends included. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** At which numbers of operations a month a kept image costs no more than a wanted price. */
export type PriceAnswer =
  | { readonly kind: 'within'; readonly intervals: readonly Interval[] }
  | { readonly kind: 'impossible'; readonly reason: 'nothingKept' | 'refused' }
  /** Nowhere; this is the least that it can cost, and where. */
  | {
      readonly kind: 'tooLow'
      readonly operations: number
      readonly perImageCents: number
    }

/** Numbers of operations with the cash at both ends, between which all cash in it lies. */
interface Stretch extends Interval {
  readonly fromCents: number
  readonly toCents: number
}

export function* findingOperationsAtPrice(
  terms: AccountTerms,
  perImageCents: number,
): Work<PriceAnswer> {
  const images = imagesAt(terms)
  // Fewer give no image at all where a month's operations round to none: theirs has no price.
  const from = yield* fewestWithImages(images)
  if (from === null) return { kind: 'impossible', reason: 'nothingKept' }
  const to = yield* mostServed(terms, mostOperations)
  if (to < from) return { kind: 'impossible', reason: 'refused' }
  const all = { from, to }
  // A hair more, or rounding could rule out a price that is met exactly.
  const allowed = (operations: number) => perImageCents * images(operations) * (1 + 1e-12)
  const intervals: Interval[] = []
  yield* halve(terms, all, (stretch) => {
    if (stretch.fromCents > allowed(stretch.to)) return true
    if (stretch.toCents > allowed(stretch.from)) return false
    append(intervals, stretch)
    return true
  })
  if (intervals.length > 0) return { kind: 'within', intervals }
  return yield* cheapest(terms, all, images)
}

function* fewestWithImages(images: (operations: number) => number): Work<number | null> {
  const imagesGiven: ValueAt = function* imagesGiven(operations) {
    yield
    return images(operations)
  }
  return yield* firstAbove(imagesGiven, 0, 0, 0)
}

function* cheapest(
  terms: AccountTerms,
  all: Interval,
  images: (operations: number) => number,
): Work<PriceAnswer> {
  let least = { operations: 0, perImageCents: Infinity }
  yield* halve(terms, all, ({ to, fromCents, toCents }) => {
    if (fromCents / images(to) >= least.perImageCents) return true
    const perImageCents = toCents / images(to)
    if (perImageCents < least.perImageCents) least = { operations: to, perImageCents }
    return false
  })
  return { kind: 'tooLow', ...least }
}

/**
 * Halves the interval, from left to right, until each stretch is settled. Where cash only rises,
 * that is soon the case; where all numbers are to be asked, each is a stretch of its own.
 */
function* halve(
  terms: AccountTerms,
  all: Interval,
  isSettled: (stretch: Stretch) => boolean,
): Work<void> {
  const cash: ValueAt = cashAt(terms)
  const step = singleSteps(terms) === Infinity ? 1 : all.to
  for (let from = all.from; from <= all.to; from += step) {
    const to = Math.min(from + step - 1, all.to)
    const fromCents = yield* cash(from)
    const toCents = to === from ? fromCents : yield* cash(to)
    const waiting: Stretch[] = [{ from, to, fromCents, toCents }]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      yield
      if (isSettled(next) || next.from === next.to) continue
      const middle = (next.from + next.to) >> 1
      const left = { ...next, to: middle, toCents: yield* cash(middle) }
      const right = { ...next, from: middle + 1, fromCents: yield* cash(middle + 1) }
      waiting.push(right, left)
    }
  }
}

function append(intervals: Interval[], { from, to }: Interval): void {
  const last = intervals.at(-1)
  if (last?.to === from - 1) intervals[intervals.length - 1] = { from: last.from, to }
  else intervals.push({ from, to })
}
