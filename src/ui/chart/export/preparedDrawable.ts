import { explorerStore } from '#store/explorerStore.ts'
import { selectOutcome, selectPinnedOutcome } from '#store/selectors.ts'
import type { NamedChart } from '#ui/chart/chart.ts'
import { whenPrepared } from '#ui/chart/whenPrepared.ts'
import type { Drawable } from './drawAside.tsx'

/**
 * The chart at the scenario of the moment, once all that it needs is worked out: one that is off
 * screen still shows the scenario of when it was last seen.
 */
export async function preparedDrawable(chart: NamedChart, width: number): Promise<Drawable> {
  const state = explorerStore.getState()
  const [outcome, pinned] = [selectOutcome(state), selectPinnedOutcome(state)]
  await new Promise<void>((resolve) => {
    whenPrepared(chart.prepare, outcome, pinned, resolve)
  })
  return { chart, outcome, pinned, width }
}
