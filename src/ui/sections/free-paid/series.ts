import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Work } from '#domain/work.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { roundUp } from '#ui/chart/ticks.ts'

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

/** Credits spent a month, free and paid, against operations a month. */
export function freePaidSeries(
  outcome: Outcome,
  top = operationsTop(outcome),
): readonly SweepPoint[] {
  return outcome.sweep(freePaidOperations(outcome, top))
}

function freePaidOperations(outcome: Outcome, top: number): number[] {
  return operationsAlong(top, [operationsOf(outcome.scenario), outcome.freeLimit])
}

/** Works the series out in steps, for its own axis and for one shared with a pinned scenario. */
export function* preparingFreePaid(outcome: Outcome, pinned: Outcome | null): Work<void> {
  for (const top of new Set([operationsTop(outcome), operationsTop(outcome, pinned)]))
    yield* outcome.inSteps.sweep(freePaidOperations(outcome, top)).working()
}
