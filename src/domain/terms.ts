import type { PerKind, Tariff } from './tariff.ts'

/** `needed`: the smallest pack whenever credits run out · `best`: the cheapest plan · `none`: never. */
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
