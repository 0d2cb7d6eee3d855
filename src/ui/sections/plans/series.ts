import type { Day } from '#catalogue/dates.ts'
import { isComparable, onSaleAt } from '#catalogue/priceSheets/priceSheets.ts'
import type { PerImageRow } from '#catalogue/priceSheets/PriceRow.ts'
import type { CreditPlan } from '#catalogue/plans/CreditPlan.ts'
import { creditPlans, isOver, plansOnSale } from '#catalogue/plans/plans.ts'
import type { Computation } from '#scenario/computation.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { bySlug, cheapestPlans, type CheapestPlans } from '#scenario/plans/cheapestPlans.ts'
import { billsUnder, type PlanBill } from '#scenario/plans/underPlan.ts'
import type { Pay } from '#scenario/viewSettings.ts'
import type { PlansChoice } from './choice.ts'

/** Of an app rather than of a programming interface. */
const isApp = ({ sale }: CreditPlan) => sale !== 'prepaid'

/** As cheap as they come; those that refuse pictures last. */
function ranked(bills: readonly PlanBill[]): readonly PlanBill[] {
  return [...bills].sort(
    (one, other) =>
      Number(one.totals.refused > 0) - Number(other.totals.refused > 0) ||
      one.totals.cashCents - other.totals.cashCents ||
      bySlug(one, other),
  )
}

/** The reader's pictures under what is sold. */
export interface PlanBills {
  /** Subscriptions and packs. */
  readonly apps: readonly PlanBill[]
  readonly prepaid: readonly PlanBill[]
  readonly over: readonly PlanBill[]
}

const known = new WeakMap<Outcome, Map<string, PlanBills>>()

export function planBills(outcome: Outcome, { pay, today }: PlansChoice): PlanBills {
  const ofOutcome = known.get(outcome) ?? new Map<string, PlanBills>()
  known.set(outcome, ofOutcome)
  const key = `${pay} ${today}`
  const bills = ofOutcome.get(key) ?? makeBills(outcome, pay, today)
  ofOutcome.set(key, bills)
  return bills
}

function makeBills({ scenario }: Outcome, pay: Pay, today: Day): PlanBills {
  const bills = ranked(billsUnder(creditPlans, scenario, pay))
  const sold = bills.filter(({ plan }) => !isOver(plan, today))
  return {
    apps: sold.filter(({ plan }) => isApp(plan)),
    prepaid: sold.filter(({ plan }) => !isApp(plan)),
    over: bills.filter(({ plan }) => isOver(plan, today)),
  }
}

/** Who of the apps costs least at other numbers of operations. */
export function whoCostsLeast(
  { scenario }: Outcome,
  { pay, today }: PlansChoice,
): Computation<CheapestPlans> {
  return cheapestPlans(plansOnSale(today).filter(isApp), scenario, pay)
}

/** The cheapest of those that cover all pictures. */
export function cheapestOf(bills: readonly PlanBill[]): PlanBill | null {
  const [first] = bills
  return first && first.totals.refused === 0 ? first : null
}

/** What a service that is paid by the image asks a month for the same pictures. */
export interface ImagePrice {
  readonly row: PerImageRow
  readonly name: string
  readonly monthlyCents: number
  readonly perKeptCents: number | null
}

/** The cheapest and the dearest service by the image, each in its middle tier. */
export function imagePrices(
  outcome: Outcome,
  choice: PlansChoice,
): readonly [low: ImagePrice, high: ImagePrice] | null {
  const { apps, prepaid } = planBills(outcome, choice)
  const pictures = [...apps, ...prepaid][0]?.pictures ?? 0
  const { imagesKept } = outcome.account.totals
  const prices = onSaleAt(choice.today)
    .flatMap((row) => (isComparable(row) && row.isMiddle ? [row] : []))
    .sort((one, other) => one.centsPerImage - other.centsPerImage)
    .map((row) => {
      const monthlyCents = pictures * row.centsPerImage
      const perKeptCents =
        imagesKept > 0 ? (monthlyCents * outcome.scenario.months) / imagesKept : null
      return { row, name: `${row.service}, ${row.tier}`, monthlyCents, perKeptCents }
    })
  const [low, high] = [prices[0], prices.at(-1)]
  return low && high ? [low, high] : null
}

/** By what a bill is divided: pictures kept, or months where none is. */
export function unitOf({ account, scenario }: Outcome): {
  readonly per: number
  readonly isPerPicture: boolean
} {
  const { imagesKept } = account.totals
  return imagesKept > 0
    ? { per: imagesKept, isPerPicture: true }
    : { per: scenario.months, isPerPicture: false }
}
