import { ordersCents, runAccount } from './accountRun.ts'
import { buyerFor, type Schedule } from './buyers.ts'
import { demandOf, type Demand } from './demand.ts'
import { addCents, timesCents, type Cents } from './money.ts'
import { scheduleFor } from './purchases.ts'
import { Statement } from './statement.ts'
import type { Lifetime, PerKind, Tariff } from './tariff.ts'
import { packUses, totalsOf } from './totals.ts'
import { finish, type Work } from './work.ts'

/** `needed`: the smallest pack whenever credits run out · `best`: the cheapest schedule · `none`: never. */
export type Purchasing = 'needed' | 'best' | 'none'

/** What the account's owner does. */
export interface Usage {
  /** Operations a month, before the pattern. */
  readonly operations: PerKind<number>
  /** Percent of the monthly operations in month 1, 2, …; repeats. */
  readonly pattern: readonly number[]
  readonly months: number
  /** Images kept of each operation that gives something worth keeping. */
  readonly kept: number
  /** Percent of operations that give something worth keeping. */
  readonly hitPercent: number
}

export interface AccountTerms {
  readonly tariff: Tariff
  readonly usage: Usage
  readonly purchasing: Purchasing
}

export interface AccountMonth {
  /** 1 … months. */
  readonly month: number
  /** Served. */
  readonly operations: PerKind<number>
  readonly refused: number
  readonly granted: number
  readonly bought: number
  /** Packs bought. */
  readonly packs: number
  /** Packs bought and the fee. */
  readonly cashCents: Cents
  readonly spentFree: number
  readonly spentPaid: number
  readonly expiredFree: number
  readonly expiredPaid: number
  readonly balanceFree: number
  readonly balancePaid: number
  /** Which packs were bought, in the order of purchase, equal neighbours counted together. */
  readonly purchases: readonly Purchase[]
}

export interface Purchase {
  readonly credits: number
  readonly price: Cents
  readonly count: number
}

export interface AccountTotals {
  readonly operations: number
  readonly refused: number
  readonly granted: number
  readonly bought: number
  readonly packs: number
  readonly spentFree: number
  readonly spentPaid: number
  readonly expiredFree: number
  readonly expiredPaid: number
  readonly imagesMade: number
  /** Fractional where `hitPercent` divides unevenly. */
  readonly imagesKept: number
  readonly balanceFree: number
  readonly balancePaid: number
  readonly cashCents: Cents
  readonly feeCents: Cents
  /** Cost basis of the paid credits used, expired and left: fractional cents. */
  readonly usedCents: number
  readonly expiredCents: number
  readonly balanceCents: number
}

/** What became of all packs of one size and price. */
export interface PackUse extends Purchase {
  /** Credits. */
  readonly spent: number
  readonly expired: number
  readonly remaining: number
}

export interface Account {
  readonly months: readonly AccountMonth[]
  readonly totals: AccountTotals
  /** In the order of their first purchase. */
  readonly packs: readonly PackUse[]
  /** False where `best` could not be proven cheapest. */
  readonly bestIsExact: boolean
}

export function simulate(terms: AccountTerms): Account {
  return finish(simulating(terms))
}

/** The same in steps: finding the cheapest schedule may take a while. */
export function* simulating(terms: AccountTerms): Work<Account> {
  const { tariff } = terms
  const demand = demandOf(terms)
  const schedule = yield* scheduleFor(terms, demand)
  const statement = new Statement(tariff.fee)
  const months: AccountMonth[] = []
  const { orders } = runAccount(tariff, demand, buyerFor(terms, schedule), (closed) =>
    months.push(statement.row(closed)),
  )
  return {
    months,
    totals: totalsOf(terms, months, orders),
    packs: packUses(orders),
    bestIsExact: isExact(terms, schedule),
  }
}

/** The cash of all months alone. */
export function cashCents(terms: AccountTerms): Cents {
  return finish(cashFor(terms, demandOf(terms)))
}

export function* cashFor(terms: AccountTerms, demand: Demand): Work<Cents> {
  const { tariff } = terms
  const schedule = yield* scheduleFor(terms, demand)
  const fees = timesCents(tariff.fee, demand.credits.length)
  if (schedule !== null) return addCents(fees, schedule.packCents)
  return addCents(fees, ordersCents(runAccount(tariff, demand, buyerFor(terms, null)).orders))
}

/** Whether free credits may still be usable when paid credits bought with them are not. */
export function freeOutlivesPaid({ tariff, usage }: AccountTerms): boolean {
  const { freeCredits, bonusCredits, freeLife, paidLife } = tariff
  const within = (life: Lifetime) => Math.min(life === 'never' ? Infinity : life, usage.months)
  return freeCredits + bonusCredits > 0 && within(freeLife) > within(paidLife)
}

function isExact(terms: AccountTerms, schedule: Schedule | null): boolean {
  return terms.purchasing !== 'best' || (schedule?.isCheapest !== false && !freeOutlivesPaid(terms))
}
