import type { Day } from '#catalogue/dates.ts'
import { useExplorer } from './useExplorer.ts'

/** The reader's day; in the HTML and in what hydrates it, the day of the build. */
export const useToday = (): Day => useExplorer(({ today }) => today)
