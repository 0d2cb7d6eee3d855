import { cashFor, freeOutlivesPaid } from '#domain/account/account.ts'
import type { AccountTerms } from '#domain/terms.ts'
import { ordersCents, runAccount } from '#domain/book/accountRun.ts'
import { buyerFor } from '#domain/book/buyers.ts'
import { demandAt, demandOf, operationsAMonth } from '#domain/demand.ts'
import { addCents, lessCents, timesCents, type Cents } from '#domain/money.ts'
import { cheapestPlan } from '#domain/plan/planSearch.ts'
import { smallestPack } from '#domain/tariff.ts'
import { firstAbove, lastBelow } from './thresholds.ts'
import { costsOf } from '#domain/account/totals.ts'
import { expiredPerUsedCreditCents, pricePerUsedCreditCents } from '#domain/account/usedCredit.ts'
import { finish, type Work } from '#domain/work.ts'

/** The account at another number of operations a month. */
export interface SweepPoint {
  readonly operations: number
  /** Credits spent in a month on average. */
  readonly spentFree: number
  readonly spentPaid: number
  readonly cashCents: Cents
  readonly feeCents: Cents
  /** Cost basis of the paid credits used, expired and left, fractional cents. */
  readonly usedCents: number
  readonly expiredCents: number
  readonly balanceCents: number
  /** Bought, and under a fee granted, in all months; and how many of these expired. */
  readonly paidForCredits: number
  readonly expiredCredits: number
  /** Null where no such credit was used. */
  readonly pricePerUsedCreditCents: number | null
  /** What of it went for credits that expired. */
  readonly expiredPerUsedCreditCents: number | null
}

/** The account at half and at twice the operations a month. */
export interface HalfAndDouble {
  readonly half: SweepPoint
  readonly double: SweepPoint
}

/** A number of operations at which the bill is another than here. */
export interface Cliff {
  readonly operations: number
  /** How much higher the bill is above the cliff than below it. */
  readonly addsCents: Cents
}

export function* sweeping(terms: AccountTerms, operations: readonly number[]): Work<SweepPoint[]> {
  const points: SweepPoint[] = []
  for (const count of operations) {
    points.push(yield* sweepingAt(terms, count))
    yield
  }
  return points
}

function* sweepingAt(terms: AccountTerms, operations: number): Work<SweepPoint> {
  const { tariff, usage } = terms
  const demand = demandAt(terms)(operations)
  const plan = yield* cheapestPlan(terms, demand)
  const { ledger, orders } = runAccount(tariff, demand, buyerFor(terms, plan))
  const { free, paid } = ledger
  const costs = { feeCents: feesOf(terms), ...costsOf(orders) }
  const hasFee = costs.feeCents > 0
  const spending = {
    granted: free.granted,
    spentFree: free.spent,
    expiredFree: free.expired,
    spentPaid: paid.spent,
    ...costs,
  }
  return {
    operations,
    spentFree: free.spent / usage.months,
    spentPaid: paid.spent / usage.months,
    cashCents: addCents(costs.feeCents, ordersCents(orders)),
    ...costs,
    paidForCredits: paid.granted + (hasFee ? free.granted : 0),
    expiredCredits: paid.expired + (hasFee ? free.expired : 0),
    pricePerUsedCreditCents: pricePerUsedCreditCents(spending),
    expiredPerUsedCreditCents: expiredPerUsedCreditCents(spending),
  }
}

/** Half of an odd number is rounded down. */
export function* findingHalfAndDouble(terms: AccountTerms): Work<HalfAndDouble> {
  const here = operationsAMonth(terms.usage)
  return {
    half: yield* sweepingAt(terms, Math.floor(here / 2)),
    double: yield* sweepingAt(terms, here * 2),
  }
}

/** The most operations a month up to which nothing is bought; null where nothing ever is. */
export function freeLimit(terms: AccountTerms): number | null {
  if (buyerFor(terms, null) === null) return null
  const cash = cashAt({ ...terms, purchasing: 'needed' })
  const first = finish(firstAbove(cash, feesOf(terms), 0, 0))
  return first === null ? null : first - 1
}

/** The next number of operations a month at which the bill is higher than here. */
export function* findingNextCliff(terms: AccountTerms): Work<Cliff | null> {
  if (buyerFor(terms, null) === null) return null
  const cash = cashAt(terms)
  const here = operationsAMonth(terms.usage)
  const cashHere = yield* cash(here)
  // Whether anything is bought at all goes one way with the operations, whatever expires when.
  const steps = cashHere === feesOf(terms) ? 0 : singleSteps(terms)
  const operations = yield* firstAbove(cash, cashHere, here, steps)
  if (operations === null) return null
  return { operations, addsCents: lessCents(yield* cash(operations), cashHere) }
}

/** The last number of operations a month at which the bill is lower than here. */
export function* findingPreviousCliff(terms: AccountTerms): Work<Cliff | null> {
  if (buyerFor(terms, null) === null) return null
  const cash = cashAt(terms)
  const here = operationsAMonth(terms.usage)
  const cashHere = yield* cash(here)
  if (cashHere === feesOf(terms)) return null
  const operations = yield* lastBelow(cash, cashHere, here, singleSteps(terms))
  if (operations === null) return null
  return { operations, addsCents: lessCents(cashHere, yield* cash(operations)) }
}

/** The cash of all months at any number of operations a month. */
export function cashAt(terms: AccountTerms): (operations: number) => Work<Cents> {
  const demand = demandAt(terms)
  return (operations) => cashFor(terms, demand(operations))
}

/**
 * How many numbers of operations to ask one by one for the cash. None where more operations never
 * cost less. All where they can: if free credits outlive paid ones, a pack bought sooner, and spent
 * first, may leave free credits for a month that would need another. Where each takes the search
 * for a plan, as many as such searches are quick.
 */
export function singleSteps(terms: AccountTerms): number {
  if (!freeOutlivesPaid(terms)) return 0
  const { purchasing, tariff } = terms
  if (purchasing !== 'best' || tariff.packs.length < 2) return Infinity
  const credits = demandOf(terms).credits.reduce((sum, wanted) => sum + wanted, 0)
  const packs = credits / (smallestPack(tariff.packs)?.credits ?? 1)
  return Math.max(10, Math.min(2000, Math.round(20_000 / (1 + packs))))
}

function feesOf({ tariff, usage }: AccountTerms): Cents {
  return timesCents(tariff.fee, usage.months)
}
