import type { AccountMonth } from '#domain/accountRows.ts'
import { demandOf } from '#domain/demand.ts'
import type { Outcome } from '#scenario/outcome.ts'

/** A month's credits, as the bars show them. */
export interface AccountPoint {
  readonly month: number
  readonly spentFree: number
  readonly spentPaid: number
  readonly expired: number
  /** What the operations that were refused would have taken. */
  readonly missing: number
  /** Operations. */
  readonly refused: number
  /** Free and paid together, at the close. */
  readonly balance: number
  readonly bought: number
}

function pointOf(row: AccountMonth, wanted: number): AccountPoint {
  const { month, spentFree, spentPaid, refused, bought } = row
  return {
    month,
    spentFree,
    spentPaid,
    expired: row.expiredFree + row.expiredPaid,
    missing: refused === 0 ? 0 : wanted - spentFree - spentPaid,
    refused,
    balance: row.balanceFree + row.balancePaid,
    bought,
  }
}

export function accountSeries({ account, terms }: Outcome): readonly AccountPoint[] {
  const { credits } = demandOf(terms)
  return account.months.map((row) => pointOf(row, credits[row.month - 1] ?? 0))
}

/** Of an account kept by hand, with room for the months to come. */
export function handSeries(rows: readonly AccountMonth[], months: number): readonly AccountPoint[] {
  const done = rows.map((row) => pointOf(row, 0))
  const empty = {
    spentFree: 0,
    spentPaid: 0,
    expired: 0,
    missing: 0,
    refused: 0,
    balance: 0,
    bought: 0,
  }
  const more = Math.max(0, months - done.length)
  return [
    ...done,
    ...Array.from({ length: more }, (_, index) => ({ ...empty, month: done.length + index + 1 })),
  ]
}
