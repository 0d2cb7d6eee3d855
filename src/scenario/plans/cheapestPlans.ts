import type { CreditPlan } from '#catalogue/plans/CreditPlan.ts'
import { cashCents, freeOutlivesPaid } from '#domain/account/account.ts'
import { buyerFor } from '#domain/book/buyers.ts'
import { demandOf } from '#domain/demand.ts'
import { creditsShort } from '#domain/solve/budget.ts'
import { firstAbove } from '#domain/solve/thresholds.ts'
import type { AccountTerms } from '#domain/terms.ts'
import type { Work } from '#domain/work.ts'
import { computation, type Computation } from '#scenario/computation.ts'
import { formatLink } from '#scenario/link.ts'
import { parameters } from '#scenario/parameters.ts'
import { axisKey, termsOf, type Scenario, type UsageKey } from '#scenario/Scenario.ts'
import type { Pay } from '#scenario/viewSettings.ts'
import { termsUnder } from './underPlan.ts'

/** A plan costs least from so many operations a month on, until the next one does. */
export interface Reign {
  readonly from: number
  /** Null where none covers all pictures. */
  readonly plan: CreditPlan | null
}

export interface CheapestPlans {
  /** The one kind of operation in use, in a mix prompts; the others stay as they are. */
  readonly key: UsageKey
  /** From one operation a month on. */
  readonly reigns: readonly Reign[]
  /** The reader's own credits cost no more than any of them up to so many; null where unknown. */
  readonly ownUpTo: number | null
}

const { max: most } = parameters.prompts

type CashAt = (operations: number) => number

function isRefused(terms: AccountTerms): boolean {
  return buyerFor(terms, null) === null && creditsShort(terms, demandOf(terms)) > 0
}

/** What is refused is not the same pictures, at whatever price. */
function remembering(termsAt: (operations: number) => AccountTerms): CashAt {
  const known = new Map<number, number>()
  return (operations) => {
    const before = known.get(operations)
    if (before !== undefined) return before
    const terms = termsAt(operations)
    const cash = isRefused(terms) ? Infinity : cashCents(terms)
    known.set(operations, cash)
    return cash
  }
}

/** The first number of operations beyond `from` that costs more; more operations never cost less. */
function* firstDearer(cashAt: CashAt, than: number, from: number): Work<number> {
  const valueAt = function* valueAt(operations: number): Work<number> {
    yield
    return cashAt(operations)
  }
  return (yield* firstAbove(valueAt, than, from, 0)) ?? most + 1
}

interface Contender {
  readonly plan: CreditPlan
  readonly cashAt: CashAt
}

type OfPlan = Pick<Contender, 'plan'>

/** The order of plans that cost the same, wherever one of them is to be named. */
export const bySlug = (one: OfPlan, other: OfPlan) => (one.plan.slug < other.plan.slug ? -1 : 1)

/** Of equals the first. */
function cheapestAt(contenders: readonly Contender[], operations: number): Contender | null {
  let cheapest: Contender | null = null
  let least = Infinity
  for (const contender of contenders) {
    const cash = contender.cashAt(operations)
    if (cash < least) [cheapest, least] = [contender, cash]
  }
  return cheapest
}

/**
 * No other plan can get below the cheapest before the cheapest has come up to where the other is
 * now: so much can be left out of trying every number.
 */
function* findingReigns(contenders: readonly Contender[]): Work<Reign[]> {
  const reigns: Reign[] = []
  for (let operations = 1; operations <= most;) {
    const cheapest = cheapestAt(contenders, operations)
    const last = reigns.at(-1)
    if (last?.plan !== (cheapest?.plan ?? null) || last === undefined)
      reigns.push({ from: operations, plan: cheapest?.plan ?? null })
    if (cheapest === null) return reigns
    const others = contenders.filter((other) => other !== cheapest)
    const next = Math.min(...others.map(({ cashAt }) => cashAt(operations)))
    // Whole cents; what is refused is dearer than any of them.
    const lessThanNext = Math.min(next - 1, Number.MAX_VALUE)
    operations = yield* firstDearer(cheapest.cashAt, lessThanNext, operations)
  }
  return reigns
}

/** Null where more operations may cost less, or each number takes a search. */
function* findingOwn(
  own: AccountTerms,
  cashAt: CashAt,
  contenders: readonly Contender[],
): Work<number | null> {
  if (own.purchasing === 'best' || freeOutlivesPaid(own)) return null
  const leastAt = (operations: number) =>
    Math.min(Infinity, ...contenders.map((one) => one.cashAt(operations)))
  let operations = 1
  while (operations <= most) {
    const least = leastAt(operations)
    if (cashAt(operations) > least) return operations - 1
    operations = yield* firstDearer(cashAt, least, operations)
  }
  return most
}

function* findingCheapestPlans(
  plans: readonly CreditPlan[],
  scenario: Scenario,
  pay: Pay,
): Work<CheapestPlans> {
  const key = axisKey(scenario)
  const contenders = plans
    .map((plan) => ({
      plan,
      cashAt: remembering((operations) =>
        termsUnder(plan, { ...scenario, [key]: operations }, pay),
      ),
    }))
    .sort(bySlug)
  const ownAt = remembering((operations) => termsOf({ ...scenario, [key]: operations }))
  return {
    key,
    reigns: yield* findingReigns(contenders),
    ownUpTo: yield* findingOwn(termsOf(scenario), ownAt, contenders),
  }
}

let last: { readonly of: string; readonly found: Computation<CheapestPlans> } | null = null

/**
 * Who costs least as operations of one kind go up and all else stays, found by trying; the same
 * computation for any number of them.
 */
export function cheapestPlans(
  plans: readonly CreditPlan[],
  scenario: Scenario,
  pay: Pay,
): Computation<CheapestPlans> {
  const key = axisKey(scenario)
  const others = formatLink({ scenario: { ...scenario, [key]: 0 } })
  const of = [key, pay, others, ...plans.map(({ slug }) => slug)].join(' ')
  if (last?.of !== of) {
    const found = computation(() => findingCheapestPlans(plans, { ...scenario, [key]: 1 }, pay))
    last = { of, found }
  }
  return last.found
}
