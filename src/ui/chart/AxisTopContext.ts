import { createContext } from 'react'

/** The end of the level axis while a slider stands on it; null where the chart may choose it. */
export const AxisTopContext = createContext<number | null>(null)
