import type { Day } from '#catalogue/dates.ts'
import type { PriceRow } from '#catalogue/priceSheets/PriceRow.ts'
import { isComparable, onSaleAt } from '#catalogue/priceSheets/priceSheets.ts'
import { isStale } from '#catalogue/offers.ts'
import { comparedServices, type Service } from '#catalogue/priceSheets/services.ts'
import { todayRows, type TodayRow } from '#catalogue/priceSheets/today.ts'
import type { Outcome } from '#scenario/outcome.ts'
import type { TodayChoice } from './choice.ts'

/** The reader's own pictures at every price known on that day. */
export function rowsAt({ account, scenario }: Outcome, day: Day): TodayRow[] {
  const { imagesMade, imagesKept, cashCents } = account.totals
  const { months } = scenario
  return todayRows({ imagesMade, imagesKept, months, creditsCashCents: cashCents, day })
}

/** "OpenAI gpt-image-2, low"; the size where it is not the usual one. */
export function nameOf({ service, tier, size }: PriceRow): string {
  return [service, tier, ...(size.includes('1024×1024') ? [] : [size])].join(', ')
}

/** Those that are on sale that day, cheapest first by their middle tier. */
export const servicesAt = (outcome: Outcome, day: Day): Service[] =>
  comparedServices(rowsAt(outcome, day), day)

/** Of those with a star: checked more than 60 days before. */
export const staleWords = '* Old price, may have changed'

export const isAnyStale = (day: Day): boolean =>
  onSaleAt(day).some((row) => isComparable(row) && isStale(row, day))

/** What a tier costs a month, where all images or only those kept are paid for. */
export function monthlyCents({ payForAll, payForKept }: TodayRow, pay: TodayChoice['pay']): number {
  return (pay === 'kept' ? payForKept : payForAll)?.monthlyCents ?? 0
}

/** As many have a bar as there is room for in an embed: the dearest are in the table alone. */
const mostBars = 6

/** Those with a bar. */
export const barsAt = (outcome: Outcome, day: Day): Service[] =>
  servicesAt(outcome, day).slice(0, mostBars)

/** How many have one, and how many have none. */
export function countBars(day: Day): { readonly bars: number; readonly others: number } {
  const services = new Set(
    onSaleAt(day)
      .filter(isComparable)
      .map(({ service }) => service),
  ).size
  const bars = Math.min(services, mostBars)
  return { bars, others: services - bars }
}
