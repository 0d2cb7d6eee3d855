import { createContext } from 'react'

/** The row of a chart's table, by its first cell, that is pointed out in drawing and table. */
export const MarkedRowContext = createContext<number | null>(null)
