import { useMemo } from 'react'
import type { Day } from '#catalogue/dates.ts'
import type { Pay } from '#scenario/viewSettings.ts'
import { explorerStore, type ExplorerState } from '#store/explorerStore.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useToday } from '#ui/kit/useToday.ts'

/** Which pictures are the same, and what is on sale. */
export interface PlansChoice {
  readonly pay: Pay
  readonly today: Day
  /** That of the HTML. */
  readonly built: Day
}

export function choiceOf({ view, today }: Pick<ExplorerState, 'view' | 'today'>): PlansChoice {
  return { pay: view.pay ?? 'all', today, built: explorerStore.getInitialState().today }
}

export function usePlansChoice(): PlansChoice {
  const view = useExplorer((state) => state.view)
  const today = useToday()
  return useMemo(() => choiceOf({ view, today }), [view, today])
}
