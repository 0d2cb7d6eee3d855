import { dateInWords, type Day } from '#catalogue/dates.ts'
import { checkedWords, isStale, mayHaveChanged, type Offer } from '#catalogue/offers.ts'
import type { CreditPlan } from './CreditPlan.ts'
import { isOver, plansOnSale } from './plans.ts'

/** Its figures are of that date, so they were compared with their source no later. */
export const offerOf = ({ asOf, until }: CreditPlan): Offer => ({
  from: asOf,
  until,
  lastChecked: asOf,
})

export const asOfWords = (plan: CreditPlan, day: Day): string => checkedWords(offerOf(plan), day)

/** "over since March 2026"; nothing while it is on sale. */
export const overWords = (plan: CreditPlan, day: Day): string =>
  plan.until !== null && isOver(plan, day) ? `over since ${dateInWords(plan.until)}` : ''

/** Of which years the figures of those on sale are: "2024 to 2026, may have changed". */
export function plansAsOf(day: Day): string {
  const sold = plansOnSale(day)
  const years = sold.map(({ asOf }) => Number(asOf.slice(0, 'yyyy'.length)))
  const isOld = sold.some((plan) => isStale(offerOf(plan), day))
  return `${Math.min(...years)} to ${Math.max(...years)}${isOld ? mayHaveChanged : ''}`
}
