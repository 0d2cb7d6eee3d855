import { mostOperations } from '#domain/demand.ts'
import type { Work } from '#domain/work.ts'

/** A whole number that depends on the number of operations a month. */
export type ValueAt = (operations: number) => Work<number>

/**
 * The smallest number of operations above `from` at which the value is above the limit; null where
 * there is none. So many numbers are asked one by one, then the strides double: a value that only
 * rises needs no single steps, one that may fall again needs them all.
 */
export function* firstAbove(
  valueAt: ValueAt,
  limit: number,
  from: number,
  singleSteps: number,
): Work<number | null> {
  let below = from
  let stride = 1
  for (let asked = 0; below < mostOperations; asked += 1) {
    if (asked > singleSteps) stride *= 2
    const next = Math.min(below + stride, mostOperations)
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
  singleSteps: number,
): Work<number | null> {
  let above = from
  let stride = 1
  for (let asked = 0; above > 0; asked += 1) {
    if (asked > singleSteps) stride *= 2
    const next = Math.max(above - stride, 0)
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
