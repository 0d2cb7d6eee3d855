import { dateInWords, daysBetween, whenInWords, type Day } from '#catalogue/dates.ts'
import { standingOf, type Offer } from '#catalogue/offers.ts'
import { nameOfPlan, sourcesOf } from '#catalogue/plans/CreditPlan.ts'
import { offerOf } from '#catalogue/plans/planAges.ts'
import { creditPlans } from '#catalogue/plans/plans.ts'
import type { PriceRow } from '#catalogue/priceSheets/PriceRow.ts'
import { priceRows } from '#catalogue/priceSheets/priceSheets.ts'
import type { SourceId } from '#catalogue/sources.ts'

/** What has to be compared with its sources again. */
export interface DueOffer {
  readonly name: string
  readonly reasons: readonly string[]
  readonly sources: readonly SourceId[]
}

/** Days after which a figure is to be compared with its source again. */
export const longestUnchecked = 45
/** Days before an end at which to see whether it stands. */
export const endNotice = 14

function reasonsOf(offer: Offer, day: Day): string[] {
  const standing = standingOf(offer, day)
  if (standing === 'ended') return []
  const { until, announcedEnd = null, lastChecked } = offer
  const end = until ?? announcedEnd
  const age = daysBetween(lastChecked, day)
  return [
    ...(standing === 'was to end' && end !== null ? [`was to end ${whenInWords(end)}`] : []),
    ...(standing === 'on sale' && end !== null && daysBetween(end, day) >= -endNotice
      ? [`is to end ${whenInWords(end)}`]
      : []),
    ...(age > longestUnchecked
      ? [`last checked ${dateInWords(lastChecked)}, ${age} days ago`]
      : []),
  ]
}

interface Upkept {
  readonly name: string
  readonly offer: Offer
  readonly sources: readonly SourceId[]
}

const sameOffer = (one: PriceRow, other: PriceRow) =>
  one.service === other.service && one.lastChecked === other.lastChecked

/** The tiers of a service stand on the same page, so they are checked as one. */
function upkeptPrices(): Upkept[] {
  const firsts = priceRows.filter(
    (row, at) => priceRows.findIndex((other) => sameOffer(other, row)) === at,
  )
  return firsts.map((row) => ({ name: row.service, offer: row, sources: row.sources }))
}

const upkeptPlans = (): Upkept[] =>
  creditPlans.map((plan) => ({
    name: nameOfPlan(plan),
    offer: offerOf(plan),
    sources: sourcesOf(plan),
  }))

/** Every service and plan, but for those that are over, that somebody should look at that day. */
export function dueOffers(day: Day): DueOffer[] {
  return [...upkeptPrices(), ...upkeptPlans()]
    .map(({ name, offer, sources }) => ({ name, reasons: reasonsOf(offer, day), sources }))
    .filter(({ reasons }) => reasons.length > 0)
}
