import { createStore } from 'zustand/vanilla'

/**
 * The end of the level axis while a slider stands on it; null where the chart chooses it. A store,
 * since a context that changes would make React throw away what was built and not yet live.
 */
export const axisEnd = createStore<number | null>(() => null)
