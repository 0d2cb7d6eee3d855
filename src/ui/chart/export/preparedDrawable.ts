import { explorerStore } from '#store/explorerStore.ts'
import { selectOutcome, selectPinnedOutcome } from '#store/selectors.ts'
import type { NamedChart } from '#ui/chart/chart.ts'
import { computed } from '#ui/scheduling/useComputed.ts'
import type { Drawable } from './drawAside.tsx'

/**
 * The chart at the scenario of the moment, once all that it needs is worked out: one that is off
 * screen still shows the scenario of when it was last seen.
 */
export async function preparedDrawable(chart: NamedChart, width: number): Promise<Drawable> {
  const state = explorerStore.getState()
  const [outcome, pinned] = [selectOutcome(state), selectPinnedOutcome(state)]
  for (const each of chart.computations?.(outcome, pinned) ?? []) await computed(each)
  return { chart, outcome, pinned, width }
}
