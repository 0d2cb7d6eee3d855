import type { Day } from '#catalogue/dates.ts'
import type { PriceRow } from '#catalogue/priceSheets/PriceRow.ts'
import { onSaleAt } from '#catalogue/priceSheets/priceSheets.ts'
import { todayRows, type Cost, type TodayRow } from '#catalogue/priceSheets/today.ts'
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

function costOf({ payForAll, payForKept }: TodayRow, pay: TodayChoice['pay']): Cost {
  return pay === 'kept' ? (payForKept ?? payForAll) : payForAll
}

export interface TierCost {
  readonly tier: string
  readonly cents: number
}

/** What one service asks a month, from its cheapest tier to its dearest. */
export interface ServiceCost {
  readonly service: string
  readonly low: TierCost
  readonly high: TierCost
}

/** Services paid by the image and on sale that day, cheapest first. */
export function serviceCosts(
  outcome: Outcome,
  { day, pay }: Pick<TodayChoice, 'day' | 'pay'>,
): ServiceCost[] {
  const services = new Map<string, ServiceCost>()
  for (const row of rowsAt(outcome, day)) {
    if (row.retired || row.row.mode === 'credits') continue
    const { service, tier } = row.row
    const cost = { tier, cents: costOf(row, pay).monthlyCents }
    // Rows come cheapest first, so the first of a service is its cheapest.
    services.set(service, { service, low: services.get(service)?.low ?? cost, high: cost })
  }
  return [...services.values()]
}

/** How many of them there are. */
export function servicesAt(day: Day): number {
  const byImage = onSaleAt(day).filter(({ mode }) => mode === 'per-image')
  return new Set(byImage.map(({ service }) => service)).size
}
