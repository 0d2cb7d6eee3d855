import { createStore } from 'zustand/vanilla'
import type { HandEvent } from '#domain/manual/handEvents.ts'
import type { Scenario } from '#scenario/Scenario.ts'

/** What the reader did at once, and takes back at once. */
export type HandStep = readonly HandEvent[]

/** The account kept by hand, as what was done with it: the rest follows. */
export interface HandState {
  /** Whose prices it was begun with; null while nothing was done, and it follows the page's. */
  readonly begun: Scenario | null
  readonly steps: readonly HandStep[]
  readonly undone: readonly HandStep[]
  /** Whether the account's own figure shows it. */
  readonly isShown: boolean
}

export const handStore = createStore<HandState>(() => ({
  begun: null,
  steps: [],
  undone: [],
  isShown: false,
}))
