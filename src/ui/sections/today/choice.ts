import { useMemo } from 'react'
import type { Day } from '#catalogue/dates.ts'
import type { Pay } from '#scenario/viewSettings.ts'
import { explorerStore, type ExplorerState } from '#store/explorerStore.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useToday } from '#ui/kit/useToday.ts'

/** Which day's prices, and for which images they are paid. */
export interface TodayChoice {
  readonly day: Day
  readonly pay: Pay
  /** Whether somebody chose the day; else it is the reader's. */
  readonly isChosen: boolean
  /** That of the HTML. */
  readonly built: Day
}

/** What was chosen; without a choice, the prices of today. */
export function choiceOf({ view, today }: Pick<ExplorerState, 'view' | 'today'>): TodayChoice {
  const { day, pay } = view
  return {
    // A day frozen where it is tomorrow already has not come here.
    day: day !== null && day < today ? day : today,
    pay: pay ?? 'all',
    isChosen: day !== null,
    built: explorerStore.getInitialState().today,
  }
}

export function useTodayChoice(): TodayChoice {
  const view = useExplorer((state) => state.view)
  const today = useToday()
  return useMemo(() => choiceOf({ view, today }), [view, today])
}
