import { simulate } from '#domain/account/account.ts'
import type { Account } from '#domain/accountRows.ts'
import type { AccountTerms } from '#domain/terms.ts'
import type { PerKind, Tariff } from '#domain/tariff.ts'

/** The terms of an account that does just these operations a month and buys as it needs. */
export function claimTerms(
  tariff: Tariff,
  operations: Partial<PerKind<number>>,
  months: number,
): AccountTerms {
  const usage = {
    operations: { prompt: 0, edit: 0, variation: 0, ...operations },
    pattern: [100],
    months,
    kept: 1,
    hitPercent: 100,
  }
  return { tariff, usage, purchasing: 'needed' }
}

/** One month of it, or as many as a claim speaks of. */
export function claimAccount(
  tariff: Tariff,
  operations: Partial<PerKind<number>>,
  months = 1,
): Account {
  return simulate(claimTerms(tariff, operations, months))
}
