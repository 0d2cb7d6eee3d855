import type { AccountMonth } from '#domain/accountRows.ts'
import type { Outcome } from '#scenario/outcome.ts'

/** A month's credits, as the bars show them. */
export interface AccountPoint {
  readonly month: number
  readonly spentFree: number
  readonly spentPaid: number
  readonly expired: number
  /** Free and paid together, at the close. */
  readonly balance: number
  readonly bought: number
  readonly source: AccountMonth
}

export function accountSeries({ account }: Outcome): readonly AccountPoint[] {
  return account.months.map((source) => ({
    month: source.month,
    spentFree: source.spentFree,
    spentPaid: source.spentPaid,
    expired: source.expiredFree + source.expiredPaid,
    balance: source.balanceFree + source.balancePaid,
    bought: source.bought,
    source,
  }))
}
