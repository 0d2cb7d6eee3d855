import type { Outcome } from '#scenario/outcome.ts'
import { amountOf, differenceOf } from '#ui/amounts/amountOf.ts'
import { metricOf } from '#ui/amounts/metrics.ts'
import { inTurn, say, type Sentence } from '#ui/amounts/sentence.ts'
import { formatList, formatQuantity } from '#ui/kit/format.ts'

/** What the bill holds beside the credits used at the list price. */
function extras({ account }: Outcome, flat: number): string {
  const { feeCents, usedCents, expiredCents, balanceCents } = account.totals
  const paid = [
    [feeCents, 'a subscription'],
    [usedCents - flat, 'dearer packs'],
    [expiredCents, 'credits that expire'],
    [balanceCents, 'credits left at the end'],
  ] as const
  const named = paid.filter(([cents]) => cents > 1e-6).map(([, what]) => what)
  return named.length === 0 ? '' : `, since you also pay for ${formatList(named)}`
}

function compared(outcome: Outcome, flat: number): Sentence {
  const bill = { amount: amountOf('bill', outcome), cents: outcome.account.totals.cashCents }
  const flatAmount = amountOf('flatBill', outcome)
  if (bill.cents === 0) return say`you pay nothing`
  if (flatAmount === null || Math.abs(flat - bill.cents) < 0.05) return say`just what you pay`
  const difference = differenceOf(bill, { amount: flatAmount, cents: flat })
  return flat > bill.cents
    ? say`${difference} more than you pay`
    : say`${difference} less${extras(outcome, flat)}`
}

/** What a flat rate per operation would have cost this reader. */
export function flatRateSentence(outcome: Outcome): Sentence {
  const flat = metricOf('flatBill', outcome)
  const [each, all] = [amountOf('flatRate', outcome), amountOf('flatBill', outcome)]
  const { operations } = outcome.account.totals
  if (operations === 0) return say`You make nothing here, so a flat rate would cost nothing.`
  if (flat === null || each === null || all === null)
    return say`No packs are on sale here, so there is no price to make a flat rate of.`
  const count = formatQuantity(operations, ['operation', 'operations'])
  return say`At a flat ${each} each, your ${count} would have cost ${all}; ${compared(outcome, flat)}.`
}

/** What the change of 6 April 2023 would do to this reader. */
function giftChange(outcome: Outcome): Sentence {
  const without = outcome.withoutGifts
  const [bill, then] = [
    amountOf('bill', outcome),
    amountOf('bill', without, { whose: 'Without free credits' }),
  ]
  const more = without.account.totals.refused - outcome.account.totals.refused
  const refusals = formatQuantity(more, ['operation', 'operations'])
  const refused = `${refusals} more would be refused`
  if (without.account.totals.cashCents === outcome.account.totals.cashCents)
    return more > 0 ? say`with which ${refused}` : say`which would leave your bill at ${bill}`
  const changed = say`which would take your bill from ${bill} to ${then}`
  return more > 0 ? say`${changed}, and ${refused}` : changed
}

/** What the price list could change, and what it did. */
export function priceListSentence(outcome: Outcome): Sentence {
  const { free, bonus } = outcome.scenario
  const could =
    'Credits could be given away, sold by volume, or asked for in any number by operation, without touching that price; in fact only the gift changed: accounts opened from 6 April 2023 got none'
  return free + bonus === 0
    ? say`${could}, as in your scenario.`
    : say`${could}, ${giftChange(outcome)}.`
}

export function whyCredits(outcome: Outcome): Sentence {
  return inTurn([flatRateSentence(outcome), priceListSentence(outcome)])
}
