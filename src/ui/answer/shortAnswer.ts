import type { Outcome } from '#scenario/outcome.ts'
import { metrics } from '#ui/amounts/metrics.ts'
import { formatCount, formatMoney, formatQuantity } from '#ui/kit/format.ts'

/** The shortest form, for the line that stays in view: "3 packs for $45 · 13¢ a credit". */
export function shortAnswer(outcome: Outcome): string {
  const { packs, cashCents, refused } = outcome.account.totals
  const [used, kept] = [metrics.usedCredit(outcome), metrics.perKept(outcome)]
  const bill = formatMoney(cashCents)
  return [
    packs === 0 ? bill : `${formatQuantity(packs, ['pack', 'packs'])}, ${bill}`,
    ...(used === null ? [] : [`${formatMoney(used)} a credit used`]),
    ...(kept === null || cashCents === 0 ? [] : [`${formatMoney(kept)} a picture`]),
    ...(refused === 0 ? [] : [`${formatCount(refused)} refused`]),
  ].join(' · ')
}
