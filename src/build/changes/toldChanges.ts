import { changes, firstDayOf, type Change } from '#catalogue/changes/changes.ts'
import { dateInWords, dayBefore, type Day } from '#catalogue/dates.ts'
import type { PriceRow } from '#catalogue/priceSheets/PriceRow.ts'
import type { TodayRow } from '#catalogue/priceSheets/today.ts'
import { nameOfPlan } from '#catalogue/plans/CreditPlan.ts'
import { creditPlans } from '#catalogue/plans/plans.ts'
import { billsUnder } from '#scenario/plans/underPlan.ts'
import { rowsAt, servicesAt } from '#scenario/listPrices.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { metrics } from '#ui/amounts/metrics.ts'
import { formatMoney } from '#ui/kit/format.ts'

export interface ToldChange extends Change {
  /** Stays the same whatever is said of it. */
  readonly id: string
  readonly title: string
  /** What it does to the scenario that the page opens with. */
  readonly effect: string
  /** The day from which it is told so. */
  readonly updated: Day
}

const usual = outcomeOf(defaultScenario)

const { totals } = usual.account

const price = ({ payForAll }: TodayRow) => formatMoney(payForAll?.monthlyCents ?? 0)

const isMiddle = (row: PriceRow) => row.mode === 'per-image' && row.isMiddle === true

/** What the service or plan itself asks for the same pictures, on sale or not. */
function ownPrice({ name }: Change, day: Day): string {
  const plan = creditPlans.find((each) => nameOfPlan(each) === name)
  const [bill] = plan ? billsUnder([plan], defaultScenario, 'all') : []
  if (bill) return `under it ${formatMoney(bill.monthlyCents)} a month; `
  const row = rowsAt(usual, day).find(({ row: each }) => each.service === name && isMiddle(each))
  return row ? `${price(row)} a month at its middle tier; ` : ''
}

/** What the change does to the price of the default scenario's pictures. */
function effectOf(change: Change): string {
  const day = firstDayOf(change)
  const [before, after] = [dayBefore(day), day].map((each) => servicesAt(usual, each)[0])
  const made = totals.imagesMade / defaultScenario.months
  const pictures = `For the default ${defaultScenario.prompts} prompts a month, ${made} pictures: ${ownPrice(change, day)}`
  const credits = `DALL·E’s credits came to ${formatMoney(metrics.monthly(usual))}.`
  if (!after) return pictures + credits
  const isMoved = [before?.service, after.service].includes(change.name)
  const moved =
    before !== undefined && isMoved && before.service !== after.service
      ? `, before it ${before.service}, ${price(before.middle)}`
      : ''
  return `${pictures}cheapest by the image is then ${after.service}, ${price(after.middle)}${moved}; ${credits}`
}

/** As told on that day: what is still to come is only announced. */
function told(change: Change, today: Day): ToldChange {
  const { name, kind, date, lastChecked } = change
  const isToCome = firstDayOf(change) > today
  const what = isToCome && kind !== 'came on sale' ? 'is to end' : kind
  return {
    ...change,
    id: `${kind} ${name}`,
    title: `${dateInWords(date)}: ${name} ${what}`,
    effect: effectOf(change),
    updated: firstDayOf(isToCome ? { date: lastChecked, kind: 'ended' } : change),
  }
}

export const toldChanges = (today: Day): ToldChange[] =>
  changes.map((change) => told(change, today))
