import { createContext } from 'react'

/** The row of a figure's table, by its first cell, that is pointed out in drawing and table. */
export const MarkedRowContext = createContext<number | null>(null)
