import { mostOperations } from './demand.ts'
import type { Work } from './work.ts'

/** A whole number that depends on the number of operations a month. */
export type ValueAt = (operations: number) => Work<number>

/**
 * The smallest number of operations above `from` at which the value is above the limit; null where
 * there is none. A value that only rises need not be asked for at every number.
 */
export function* firstAbove(
  valueAt: ValueAt,
  limit: number,
  from: number,
  rises: boolean,
): Work<number | null> {
  let below = from
  for (let step = 1; below < mostOperations; step = rises ? step * 2 : 1) {
    const next = Math.min(below + step, mostOperations)
    if ((yield* valueAt(next)) > limit) return yield* bisect(valueAt, limit, below, next)
    below = next
    yield
  }
  return null
}

/** The largest number of operations under `from` at which the value is below the limit, likewise. */
export function* lastBelow(
  valueAt: ValueAt,
  limit: number,
  from: number,
  rises: boolean,
): Work<number | null> {
  let above = from
  for (let step = 1; above > 0; step = rises ? step * 2 : 1) {
    const next = Math.max(above - step, 0)
    if ((yield* valueAt(next)) < limit) return (yield* bisect(valueAt, limit - 1, next, above)) - 1
    above = next
    yield
  }
  return null
}

/** The first number above the limit between one that is not and one that is. */
function* bisect(valueAt: ValueAt, limit: number, below: number, above: number): Work<number> {
  let [low, high] = [below, above]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((yield* valueAt(middle)) > limit) high = middle
    else low = middle
  }
  return high
}
