import type { Cents } from './money.ts'
import type { PerKind } from './tariff.ts'

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
