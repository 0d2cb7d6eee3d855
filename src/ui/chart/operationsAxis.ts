import type { Computation } from '#scenario/computation.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { roundUp } from './ticks.ts'

const steps = 48

/** Operations at the right end of the axis: room beyond the reader's place and the free limit. */
export function operationsTop(outcome: Outcome, pinned: Outcome | null = null): number {
  const places = [outcome, ...(pinned ? [pinned] : [])].map((one) => operationsOf(one.scenario))
  const limit = outcome.freeLimit === null ? 0 : Math.min(outcome.freeLimit, 1000)
  return Math.max(100, roundUp(Math.max(...places) * 1.25), roundUp(limit * 1.5))
}

/** Whole numbers from 0 to the top, with those where something happens among them. */
export function operationsAlong(top: number, extra: readonly (number | null)[]): number[] {
  const even = Array.from({ length: steps + 1 }, (_, index) => Math.round((index * top) / steps))
  const marked = extra.filter((n): n is number => n !== null && n <= top)
  return [...new Set([...even, ...marked])].sort((a, b) => a - b)
}

/** What is worked out of an outcome along an axis, once for each outcome and end of the axis. */
export function alongAxis<T>(
  compute: (outcome: Outcome, top: number) => Computation<T>,
): (outcome: Outcome, top: number) => Computation<T> {
  const known = new WeakMap<Outcome, Map<number, Computation<T>>>()
  return (outcome, top) => {
    const byTop = known.get(outcome) ?? new Map<number, Computation<T>>()
    known.set(outcome, byTop)
    const computed = byTop.get(top) ?? compute(outcome, top)
    byTop.set(top, computed)
    return computed
  }
}

/** The ends of the axes that a chart of an outcome has: of its own, and shared with a pinned one. */
export function axisTops(outcome: Outcome, pinned: Outcome | null): ReadonlySet<number> {
  return new Set([operationsTop(outcome), operationsTop(outcome, pinned)])
}
