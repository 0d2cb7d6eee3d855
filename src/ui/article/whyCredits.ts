import type { Outcome } from '#scenario/outcome.ts'
import { moneyFigures } from '#ui/formula/moneyFigures.ts'
import { formatList, formatMoney, formatPrice, formatQuantity } from '#ui/format.ts'

/** What the bill holds beside the credits used at the list price. */
function extras({ account }: Outcome, flat: number): string {
  const { feeCents, usedCents, expiredCents, balanceCents } = account.totals
  const paid = [
    [feeCents, 'a subscription'],
    [usedCents - flat, 'dearer packs'],
    [expiredCents, 'credits that expire'],
    [balanceCents, 'credits left at the end'],
  ] as const
  return formatList(paid.filter(([cents]) => cents >= 1).map(([, what]) => what))
}

function compared(outcome: Outcome, flat: number): string {
  const { cashCents } = outcome.account.totals
  const difference = Math.abs(flat - cashCents)
  if (cashCents === 0) return 'you pay nothing'
  if (difference < 0.05) return 'just what you pay'
  return flat > cashCents
    ? `${formatMoney(difference)} more than you pay`
    : `${formatMoney(difference)} less, since you also pay for ${extras(outcome, flat)}`
}

/** What a flat rate per operation would have cost this reader. */
export function flatRateSentence(outcome: Outcome): string {
  const flat = moneyFigures.flatBill(outcome)
  const { operations } = outcome.account.totals
  if (flat === null)
    return 'No packs are on sale here, so there is no price to make a flat rate of.'
  if (operations === 0) return 'You make nothing here, so a flat rate would cost nothing either.'
  const each = formatMoney(flat / operations)
  const count = formatQuantity(operations, ['operation', 'operations'])
  return `At a flat ${each} each, your ${count} would have cost ${formatMoney(flat)}; ${compared(outcome, flat)}.`
}

/** What the price list could change, and what it did. */
export function priceListSentence(outcome: Outcome): string {
  const { scenario, account } = outcome
  const without = outcome.withoutGifts.account.totals.cashCents
  const could =
    'Credits could be given away, sold by volume, or asked for in any number by operation, without touching that price'
  if (scenario.free + scenario.bonus === 0)
    return `${could}; in fact only the gift changed: accounts opened from 6 April 2023 got none, as in your scenario.`
  const change =
    without === account.totals.cashCents
      ? `leave your bill at ${formatPrice(without)}`
      : `take your bill from ${formatPrice(account.totals.cashCents)} to ${formatPrice(without)}`
  return `${could}; in fact only the gift changed: accounts opened from 6 April 2023 got none, which would ${change}.`
}
