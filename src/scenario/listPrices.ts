import type { Day } from '#catalogue/dates.ts'
import { comparedServices, type Service } from '#catalogue/priceSheets/services.ts'
import { todayRows, type TodayRow } from '#catalogue/priceSheets/today.ts'
import type { Outcome } from './outcome.ts'

/** The reader's own pictures at every price known on that day. */
export function rowsAt({ account, scenario }: Outcome, day: Day): TodayRow[] {
  const { imagesMade, imagesKept, cashCents } = account.totals
  const { months } = scenario
  return todayRows({ imagesMade, imagesKept, months, creditsCashCents: cashCents, day })
}

/** Those that are on sale that day, cheapest first by their middle tier. */
export const servicesAt = (outcome: Outcome, day: Day): Service[] =>
  comparedServices(rowsAt(outcome, day), day)
