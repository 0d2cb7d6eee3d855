import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import type { ExplorerState } from './explorerStore.ts'

/** Everything that follows from the scenario; computed once a scenario, however many ask. */
export const selectOutcome = (state: ExplorerState): Outcome => outcomeOf(state.scenario)

/** The same where the scenario last came to rest, for what need not follow each pixel of a drag. */
export const selectSettledOutcome = (state: ExplorerState): Outcome => outcomeOf(state.settled)

export const selectPinnedOutcome = (state: ExplorerState): Outcome | null =>
  state.pinned && outcomeOf(state.pinned)

export const selectCanUndo = (state: ExplorerState): boolean =>
  state.past.length > 0 || state.scenario !== state.settled

export const selectCanRedo = (state: ExplorerState): boolean => state.future.length > 0
