import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Work } from '#domain/work.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { operationsAlong, operationsTop } from '#ui/chart/operationsAxis.ts'

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
