import type { Day } from '#catalogue/dates.ts'
import type { PriceRow } from '#catalogue/priceSheets/PriceRow.ts'
import { isComparable, onSaleAt } from '#catalogue/priceSheets/priceSheets.ts'
import { isStale } from '#catalogue/offers.ts'
import type { Service } from '#catalogue/priceSheets/services.ts'
import type { TodayRow } from '#catalogue/priceSheets/today.ts'
import { servicesAt } from '#scenario/listPrices.ts'
import type { Outcome } from '#scenario/outcome.ts'
import type { TodayChoice } from './choice.ts'

/** "OpenAI gpt-image-2, low"; the size where it is not the usual one. */
export function nameOf({ service, tier, size }: PriceRow): string {
  return [service, tier, ...(size.includes('1024×1024') ? [] : [size])].join(', ')
}

/** Of those with a star. */
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
