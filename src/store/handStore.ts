import { createStore } from 'zustand/vanilla'
import type { HandEvent } from '#domain/handEvents.ts'
import type { Tariff } from '#domain/tariff.ts'

/** What the reader did at once, and takes back at once. */
export type HandStep = readonly HandEvent[]

/** The account kept by hand, as what was done with it: the rest follows. */
export interface HandState {
  /** The prices it was begun with; null while nothing was done, and it follows the scenario's. */
  readonly tariff: Tariff | null
  readonly steps: readonly HandStep[]
  readonly undone: readonly HandStep[]
}

export const handStore = createStore<HandState>(() => ({ tariff: null, steps: [], undone: [] }))
