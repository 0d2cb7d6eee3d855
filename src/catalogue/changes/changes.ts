import { dayOf, precisionOf, type Day, type KnownDate } from '#catalogue/dates.ts'
import { nameOfPlan, sourcesOf } from '#catalogue/plans/CreditPlan.ts'
import { creditPlans } from '#catalogue/plans/plans.ts'
import { priceRows } from '#catalogue/priceSheets/priceSheets.ts'
import type { SourceId } from '#catalogue/sources.ts'

/** A day on which what is on sale changed, or was to. */
export interface Change {
  readonly date: KnownDate
  readonly name: string
  readonly kind: 'came on sale' | 'ended' | 'was to end'
  readonly sources: readonly SourceId[]
  /** When that was last read. */
  readonly lastChecked: KnownDate
}

type Dates = Partial<Record<Change['kind'], KnownDate | null | undefined>>

function changesOf(told: Omit<Change, 'date' | 'kind'>, dates: Dates): Change[] {
  return (['came on sale', 'ended', 'was to end'] as const).flatMap((kind) => {
    const date = dates[kind] ?? null
    // A year alone is no day to tell of.
    return date === null || precisionOf(date) === 'year' ? [] : [{ ...told, date, kind }]
  })
}

/** The tiers of a service come and go together. */
const services = priceRows.filter(
  ({ service }, at) => priceRows.findIndex((row) => row.service === service) === at,
)

/** All that the catalogue's own dates tell, the latest first. */
export const changes: readonly Change[] = [
  ...services.flatMap(({ service, sources, lastChecked, from, until, announcedEnd }) =>
    changesOf(
      { name: service, sources, lastChecked },
      { 'came on sale': from, ended: until, 'was to end': announcedEnd },
    ),
  ),
  ...creditPlans.flatMap((plan) =>
    changesOf(
      {
        name: nameOfPlan(plan),
        sources: sourcesOf(plan),
        lastChecked: plan.asOf,
      },
      { ended: plan.until },
    ),
  ),
].sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1))

/** The first day on which it counts: a start known to a month only once that is over. */
export function firstDayOf({ date, kind }: Pick<Change, 'date' | 'kind'>): Day {
  if (precisionOf(date) === 'day') return date
  const [year = 0, month = 0] = date.split('-').map(Number)
  const ahead = kind === 'came on sale' ? 1 : 0
  const months = year * 12 + month - 1 + ahead
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1)
}
