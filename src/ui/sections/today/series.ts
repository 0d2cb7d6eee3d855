import type { Day } from '#catalogue/dates.ts'
import { isStale } from '#catalogue/offers.ts'
import type { PerImageRow, PriceRow } from '#catalogue/priceSheets/PriceRow.ts'
import { isComparable, onSaleAt } from '#catalogue/priceSheets/priceSheets.ts'
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

type Priced = TodayRow<PerImageRow>

/** One service that is on sale, by its tiers at the usual size. */
export interface Service {
  readonly service: string
  readonly low: Priced
  /** What it is compared by. */
  readonly middle: Priced
  readonly high: Priced
  /** Whether its price may have changed since it was checked. */
  readonly isStale: boolean
}

const monthly = ({ payForAll }: TodayRow) => payForAll?.monthlyCents ?? 0

/** Those that are on sale that day, cheapest first by their middle tier. */
export function servicesAt(outcome: Outcome, day: Day): Service[] {
  const services = new Map<string, Service>()
  for (const { row, standing, ...costs } of rowsAt(outcome, day)) {
    if (standing !== 'on sale' || !isComparable(row)) continue
    const high = { row, standing, ...costs }
    const { service, isMiddle } = row
    const before = services.get(service)
    services.set(service, {
      service,
      // Rows come cheapest first, so the first of a service is its cheapest.
      low: before?.low ?? high,
      middle: isMiddle ? high : (before?.middle ?? high),
      high,
      isStale: before?.isStale ?? isStale(row, day),
    })
  }
  return [...services.values()].sort((a, b) => monthly(a.middle) - monthly(b.middle))
}

/** What a tier costs a month, where all images or only those kept are paid for. */
export function monthlyCents({ payForAll, payForKept }: TodayRow, pay: TodayChoice['pay']): number {
  return (pay === 'kept' ? payForKept : payForAll)?.monthlyCents ?? 0
}

/** As many have a bar as there is room for in an embed: the dearest are in the table alone. */
const mostBars = 8

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
