import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Computation } from '#scenario/computation.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { alongAxis, axisTops, operationsAlong, operationsTop } from '#ui/chart/operationsAxis.ts'

const spending = alongAxis((outcome, top) =>
  outcome.sweep(operationsAlong(top, [operationsOf(outcome.scenario), outcome.freeLimit])),
)

/** Credits spent a month, free and paid, against operations a month. */
export function freePaidSeries(
  outcome: Outcome,
  top = operationsTop(outcome),
): readonly SweepPoint[] {
  return spending(outcome, top).value()
}

export function freePaidComputations(
  outcome: Outcome,
  pinned: Outcome | null,
): readonly Computation<unknown>[] {
  return [...axisTops(outcome, pinned)].map((top) => spending(outcome, top))
}
