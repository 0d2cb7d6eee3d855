import type { Day } from './dates.ts'

/** The day up to which the catalogue was checked: its date, and the "today" it speaks of. */
export const catalogueDate: Day = '2026-11-27'

/** The first day whose prices are known: that of the beta with credits. */
export const firstPricedDay: Day = '2022-07-20'
