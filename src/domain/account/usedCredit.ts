import type { AccountTotals } from '#domain/accountRows.ts'

type Spending = Pick<
  AccountTotals,
  'granted' | 'spentFree' | 'expiredFree' | 'spentPaid' | 'feeCents' | 'usedCents' | 'expiredCents'
>

/**
 * What a credit that was used had cost with those that expired beside it, fractional cents; what is
 * left at the end is still alive and not counted. A fee pays for the credits granted, so these
 * count with it. Null where no such credit was used.
 */
export function pricePerUsedCreditCents(all: Spending): number | null {
  const credits = all.spentPaid + (all.feeCents > 0 ? all.spentFree : 0)
  if (credits === 0) return null
  // A fee that grants nothing leaves nothing alive.
  const gone = all.granted === 0 ? 1 : (all.spentFree + all.expiredFree) / all.granted
  return (all.feeCents * gone + all.usedCents + all.expiredCents) / credits
}
