import type { Outcome } from '#scenario/outcome.ts'
import { formatMoney, formatPrice, formatQuantity } from '#ui/format.ts'

/** Each operation at the price of its credits, with nothing free and nothing to expire. */
export function flatRateCents({ account, terms, pricePerCreditCents }: Outcome): number | null {
  if (pricePerCreditCents === null) return null
  const { tariff } = terms
  const credits = account.months.reduce(
    (sum, { operations }) =>
      sum +
      operations.prompt * tariff.operations.prompt.cost +
      operations.edit * tariff.operations.edit.cost +
      operations.variation * tariff.operations.variation.cost,
    0,
  )
  return credits * pricePerCreditCents
}

function compared(flat: number, cash: number): string {
  const difference = Math.round(Math.abs(flat - cash))
  if (difference === 0) return 'just what you pay'
  return `${formatMoney(difference)} ${flat > cash ? 'more than you pay' : 'less: you also pay for lumps and expiry'}`
}

/** What a flat rate per operation would have cost this reader. */
export function flatRateSentence(outcome: Outcome): string {
  const flat = flatRateCents(outcome)
  const { operations, cashCents } = outcome.account.totals
  if (flat === null)
    return 'No packs are on sale here, so there is no price to make a flat rate of.'
  if (operations === 0) return 'You do nothing here, and a flat rate would cost nothing either.'
  const each = formatMoney(flat / operations)
  const count = formatQuantity(operations, ['operation', 'operations'])
  return `At a flat ${each} each, your ${count} would have cost ${formatMoney(Math.round(flat))}: ${compared(flat, cashCents)}.`
}

/** What the price list could change, and what it did. */
export function priceListSentence(outcome: Outcome): string {
  const { scenario, account } = outcome
  const without = outcome.withoutGifts.account.totals.cashCents
  const could =
    'Credits could be given away, sold by volume, or asked for in any number by operation, without touching that price'
  if (scenario.free + scenario.bonus === 0)
    return `${could}; in fact only the gift changed: accounts opened from 6 April 2023 got none, as you here.`
  const change =
    without === account.totals.cashCents
      ? `leave your bill at ${formatPrice(without)}`
      : `take your bill from ${formatPrice(account.totals.cashCents)} to ${formatPrice(without)}`
  return `${could}; in fact only the gift changed: accounts opened from 6 April 2023 got none, which would ${change}.`
}
