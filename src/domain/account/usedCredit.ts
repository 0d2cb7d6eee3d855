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
  const credits = creditsUsed(all)
  if (credits === 0) return null
  // A fee that grants nothing leaves nothing alive.
  const gone = all.granted === 0 ? 1 : (all.spentFree + all.expiredFree) / all.granted
  return (all.feeCents * gone + all.usedCents + all.expiredCents) / credits
}

/** The part of it that went for credits that expired, fractional cents. */
export function expiredPerUsedCreditCents(all: Spending): number | null {
  const credits = creditsUsed(all)
  if (credits === 0) return null
  const gone = all.granted === 0 ? 0 : all.expiredFree / all.granted
  return (all.feeCents * gone + all.expiredCents) / credits
}

function creditsUsed({ spentPaid, spentFree, feeCents }: Spending): number {
  return spentPaid + (feeCents > 0 ? spentFree : 0)
}
