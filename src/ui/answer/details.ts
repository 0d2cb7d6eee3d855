import { smallestPack } from '#domain/tariff.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf, type Scenario } from '#scenario/Scenario.ts'
import {
  formatAverageQuantity,
  formatCount,
  formatMoney,
  formatOrdinal,
  formatPrice,
  formatQuantity,
  withArticle,
} from '#ui/format.ts'

/** A run of words, in the colour of the credits it speaks of. */
export interface Phrase {
  readonly text: string
  readonly tone?: 'free' | 'paid'
}

/** What the operations of this scenario are called: by their kind where there is only one. */
export function operationNoun({ prompts, edits, variations }: Scenario): readonly [string, string] {
  if (edits + variations === 0) return ['prompt', 'prompts']
  if (prompts + variations === 0) return ['edit', 'edits']
  if (prompts + edits === 0) return ['variation', 'variations']
  return ['operation', 'operations']
}

/** Credits that come with a subscription are no gift. */
export function givenWord({ fee }: Scenario): 'free' | 'included' {
  return fee > 0 ? 'included' : 'free'
}

/** "15 credits a month are free; 25 are paid." */
export function sharePhrases({ account, scenario }: Outcome): Phrase[] {
  const free = account.totals.spentFree / scenario.months
  const paid = account.totals.spentPaid / scenario.months
  const given = givenWord(scenario)
  const average = Number.isInteger(free) && Number.isInteger(paid) ? '' : 'On average '
  const credits = (value: number) =>
    average + formatAverageQuantity(value, ['credit a month is', 'credits a month are'])
  if (free === 0 && paid === 0) return []
  if (paid === 0) return [{ text: `${credits(free)} spent, all ${given}.`, tone: 'free' }]
  if (free === 0) return [{ text: `${credits(paid)} spent, all paid.`, tone: 'paid' }]
  return [
    { text: `${credits(free)} ${given}`, tone: 'free' },
    { text: '; ' },
    { text: `${formatAverageQuantity(paid, ['is', 'are'])} paid`, tone: 'paid' },
    { text: '.' },
  ]
}

function whatIsDue(outcome: Outcome, addsCents: number): string {
  const { scenario, account, terms } = outcome
  const pack = smallestPack(terms.tariff.packs)
  const due = pack && scenario.buy === 'needed' ? addsCents / pack.price : 0
  if (due === 1)
    return account.totals.packs === 0
      ? `the first pack (${formatPrice(addsCents)}) is due`
      : `${withArticle(formatOrdinal(account.totals.packs + 1))} pack (${formatPrice(addsCents)}) is due`
  if (due > 1 && Number.isInteger(due))
    return `${formatCount(due)} more packs (${formatPrice(addsCents)}) are due`
  return `the bill rises by ${formatPrice(addsCents)}`
}

/** "4 more prompts a month and a fourth pack ($15) is due." */
export function cliffWatch(outcome: Outcome): string {
  const { scenario, nextCliff, previousCliff } = outcome
  const here = operationsOf(scenario)
  const noun = operationNoun(scenario)
  const sentences: string[] = []
  if (nextCliff)
    sentences.push(
      `${formatQuantity(nextCliff.operations - here, [`more ${noun[0]}`, `more ${noun[1]}`])} a month and ${whatIsDue(outcome, nextCliff.addsCents)}.`,
    )
  if (previousCliff) {
    const fewer = here - previousCliff.operations
    sentences.push(
      `${formatCount(fewer)} fewer would save ${formatPrice(previousCliff.addsCents)}.`,
    )
  }
  return sentences.join(' ')
}

function expiredSentence({ account: { totals } }: Outcome): string {
  if (totals.expiredPaid === 0) return ''
  const unused = `${formatQuantity(totals.expiredPaid, ['paid credit expires', 'paid credits expire'])} unused`
  if (totals.spentPaid === 0) return `${unused}.`
  const each = formatMoney((totals.usedCents + totals.expiredCents) / totals.spentPaid)
  const bought = formatMoney((totals.cashCents - totals.feeCents) / totals.bought)
  return each === bought
    ? `${unused}.`
    : `${unused}: you paid ${each} for each one you used, not ${bought}.`
}

function leftSentence({ account }: Outcome): string {
  const left = account.totals.balancePaid
  return left === 0
    ? ''
    : `${formatQuantity(left, ['paid credit is', 'paid credits are'])} left at the end.`
}

/** What the sums hide: what expires and what is left. */
export function leftovers(outcome: Outcome): string {
  const unproven = outcome.account.bestIsExact
    ? ''
    : 'This is the cheapest schedule found; that none is cheaper is not proven.'
  return [expiredSentence(outcome), leftSentence(outcome), unproven].filter(Boolean).join(' ')
}
