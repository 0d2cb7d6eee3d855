import type { Day } from '#catalogue/dates.ts'
import { isStale } from '#catalogue/offers.ts'
import type { PerImageRow } from './PriceRow.ts'
import { isComparable } from './priceSheets.ts'
import type { TodayRow } from './today.ts'

type Tier = TodayRow<PerImageRow>

/** One service that is on sale, by its tiers at the usual size. */
export interface Service {
  readonly service: string
  readonly low: Tier
  /** What it is compared by. */
  readonly middle: Tier
  readonly high: Tier
  /** Whether its price may have changed since it was checked. */
  readonly isStale: boolean
}

const monthly = ({ payForAll }: TodayRow) => payForAll?.monthlyCents ?? 0

/** Those that are on sale that day, cheapest first by their middle tier; of its `todayRows`. */
export function comparedServices(rows: readonly TodayRow[], day: Day): Service[] {
  const services = new Map<string, Service>()
  for (const { row, standing, ...costs } of rows) {
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
