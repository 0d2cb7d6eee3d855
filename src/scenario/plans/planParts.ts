import type { AccountTotals } from '#domain/accountRows.ts'

/** What became of the money, fractional cents; together the cash. */
export interface CashParts {
  readonly usedCents: number
  readonly expiredCents: number
  readonly leftCents: number
}

/**
 * A fee is spread over the credits granted, the packs' parts are the account's own. A fee that
 * grants nothing is spent, with nothing to expire or to be left.
 */
export function cashParts(totals: AccountTotals): CashParts {
  const { feeCents, granted, spentFree, expiredFree, balanceFree } = totals
  const feeFor = (credits: number) => (granted === 0 ? 0 : (feeCents * credits) / granted)
  return {
    usedCents: totals.usedCents + (granted === 0 ? feeCents : feeFor(spentFree)),
    expiredCents: totals.expiredCents + feeFor(expiredFree),
    leftCents: totals.balanceCents + feeFor(balanceFree),
  }
}

/** Credits granted or bought that expired. */
export function expiredCredits({ expiredFree, expiredPaid }: AccountTotals): number {
  return expiredFree + expiredPaid
}
