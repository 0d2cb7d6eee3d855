import { createStore } from 'zustand/vanilla'
import type { Day } from '#catalogue/dates.ts'
import { catalogueDate } from '#catalogue/sources.ts'

/** Which day's prices, and for which images they are paid. */
export interface TodayChoice {
  readonly day: Day
  /** Every image that is returned, or only as many as are kept. */
  readonly pay: 'all' | 'kept'
}

export const initialChoice: TodayChoice = { day: catalogueDate, pay: 'all' }

/** No part of the scenario, and so of no link; a store, since the drawing stands apart from the page. */
export const todayChoice = createStore<TodayChoice>(() => initialChoice)
