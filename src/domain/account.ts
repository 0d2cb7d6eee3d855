import type { Cents } from './money.ts'
import type { PerKind, Tariff } from './tariff.ts'

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

export interface Account {
  readonly months: readonly AccountMonth[]
  readonly totals: AccountTotals
  /** False where `best` could not be proven cheapest. */
  readonly bestIsExact: boolean
}
