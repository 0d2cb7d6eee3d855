import type { Outcome } from '#scenario/outcome.ts'
import { workQueue } from '#ui/scheduling/workQueue.ts'
import type { ChartDefinition } from './chart.ts'

/**
 * Calls back at once, or, where it takes long, when all that a chart needs is worked out.
 * Returns its own undo.
 */
export function whenPrepared(
  prepare: ChartDefinition['prepare'],
  outcome: Outcome,
  pinned: Outcome | null,
  then: () => void,
): () => void {
  if (!prepare || (outcome.isQuick && pinned?.isQuick !== false)) {
    then()
    return () => undefined
  }
  return workQueue.add(prepare(outcome, pinned), then)
}
