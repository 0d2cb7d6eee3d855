import type { Outcome } from '#scenario/outcome.ts'
import {
  isUneven,
  operationsByMonth,
  usedKeys,
  type Scenario,
  type UsageKey,
} from '#scenario/Scenario.ts'
import { parameters } from '#scenario/parameters.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { describeHits, imagesReturned } from '#ui/amounts/images.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { inTense } from './tense.ts'
import { listed, say, strong, type Run, type Sentence } from '#ui/amounts/sentence.ts'
import { formatCount, formatList, formatQuantity, pluralOf } from '#ui/kit/format.ts'

/** The numbers of the sentence that can be typed over. */
export type SentenceKey = NonNullable<Run['setting']>

const input = (setting: SentenceKey, scenario: Scenario): Sentence => [
  { text: formatCount(scenario[setting]), setting },
]

/** With more months than this they are told as a range and a sum. */
const mostMonthsTold = 6

/** "12, 40 and 3 prompts", or "0 to 55 prompts"; the months of a kind until they repeat. */
function unevenCounts(scenario: Scenario, key: UsageKey): string {
  const { pattern, months } = scenario
  const counts = operationsByMonth(scenario, key).slice(0, pattern.length)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const isShort = Math.min(pattern.length, months) <= mostMonthsTold
  const told = isShort
    ? formatList(counts.map(formatCount))
    : `${formatCount(least)} to ${formatCount(most)}`
  return `${told} ${pluralOf(isShort ? (counts.at(-1) ?? 0) : most, parameters[key].unit)}`
}

/** Where months differ it is they that are said, and no usual one. */
function unevenWords(outcome: Outcome): string {
  const { scenario, account } = outcome
  const used = formatList(usedKeys(scenario).map((key) => unevenCounts(scenario, key)))
  const { operations, refused } = account.totals
  return Math.min(scenario.pattern.length, scenario.months) <= mostMonthsTold
    ? `With ${used} in turn you would`
    : `With ${used} a month, ${formatCount(operations + refused)} in all, you would`
}

/** One number for all months, which may not be the one that is set. */
function evenCount(scenario: Scenario, key: UsageKey): Sentence {
  if (!isUneven(scenario)) return input(key, scenario)
  return say`${formatCount(operationsByMonth(scenario, key)[0] ?? 0)}`
}

function demandWords(outcome: Outcome): Sentence {
  const { scenario } = outcome
  const used = usedKeys(scenario)
  if (used.some((key) => new Set(operationsByMonth(scenario, key)).size > 1))
    return say`${unevenWords(outcome)}`
  const counts = used.map((key) => {
    const count = evenCount(scenario, key)
    return say`${count} ${pluralOf(operationsByMonth(scenario, key)[0] ?? 0, parameters[key].unit)}`
  })
  return say`At ${listed(counts)} a month you would`
}

function monthsWords({ scenario }: Outcome): Sentence {
  return say` in ${input('months', scenario)} ${pluralOf(scenario.months, ['month', 'months'])}`
}

function boughtWords(outcome: Outcome): Sentence {
  const { packs, feeCents } = outcome.account.totals
  const [buy, pay] = [inTense(outcome, 'have bought', 'buy'), inTense(outcome, 'have paid', 'pay')]
  const fees = say`${amountOf('fees', outcome)} in fees`
  if (packs === 0) return say`${pay} ${strong(fees)}`
  const bought = say`${formatQuantity(packs, ['pack', 'packs'])} for ${amountOf('packs', outcome)}`
  return feeCents === 0
    ? say`${buy} ${strong(bought)}`
    : say`${buy} ${strong(bought)} and ${pay} ${strong(fees)}`
}

/** Of what was paid for: packs, and under a subscription the credits that come with it. */
function expiredWords(outcome: Outcome): string {
  const { granted, bought, expiredFree, expiredPaid, feeCents, packs } = outcome.account.totals
  const [all, expired] =
    feeCents > 0 ? [granted + bought, expiredFree + expiredPaid] : [bought, expiredPaid]
  if (all === 0) return ''
  if (expired === 0) return `. None of it ${inTense(outcome, 'expired', 'would expire')}`
  const whose = feeCents > 0 ? 'the' : packs === 1 ? 'its' : 'their'
  const credits = pluralOf(all, ['credit', 'credits'])
  return `, and ${formatCount(expired)} of ${whose} ${formatCount(all)} ${credits} would ${inTense(outcome, 'have expired', 'expire')}`
}

/** What is kept of what an operation returns; one of each goes without saying. */
function keptWords(outcome: Outcome): string {
  const { hits } = outcome.scenario
  const tries = hits < 100 ? `, with ${describeHits(hits)} worth keeping` : ''
  return `${keptOf(outcome)}${tries}`
}

function keptOf(outcome: Outcome): string {
  const { kept } = outcome.scenario
  const { fewest, most } = imagesReturned(outcome)
  if (kept === 1) return ''
  if (kept >= most) return most === 1 ? '' : ', keeping them all'
  const of =
    fewest === most
      ? `every ${formatCount(most)}`
      : `every ${fewest} ${most === fewest + 1 ? 'or' : 'to'} ${most}`
  return `, keeping ${kept > fewest ? 'up to ' : ''}${formatCount(kept)} of ${of}`
}

/** What a credit that was used and a picture that is kept came to. */
function priceWords(outcome: Outcome): Sentence {
  const { feeCents, spentFree } = outcome.account.totals
  const [used, kept] = [amountOf('usedCredit', outcome), amountOf('perKept', outcome)]
  const perCredit =
    used === null ? '' : strong(say`${used} for each credit you ${inTense(outcome, 'used', 'use')}`)
  const perPicture =
    kept === null
      ? ''
      : say`${feeCents === 0 && spentFree > 0 ? 'with the free ones ' : ''}${strong(say`${kept} for each picture you keep`)}${keptWords(outcome)}`
  if (perCredit === '' || perPicture === '') return say`${perCredit}${perPicture}`
  return say`${perCredit}, and ${perPicture}`
}

function paidWords(outcome: Outcome): Sentence {
  const prices = priceWords(outcome)
  return say` ${boughtWords(outcome)}${monthsWords(outcome)}${expiredWords(outcome)}${prices.length > 0 ? ': ' : ''}${prices}.`
}

/** Why nothing is paid. */
function freeWords(outcome: Outcome): Sentence {
  const { operations, refused, spentFree } = outcome.account.totals
  const [have, make, pay, cover] = [
    inTense(outcome, 'have ', ''),
    inTense(outcome, 'made', 'make'),
    inTense(outcome, 'paid', 'pay'),
    inTense(outcome, 'covered', 'cover'),
  ]
  const nothing = say`${pay} ${strong('nothing')}${monthsWords(outcome)}`
  if (operations === 0) return say` ${have}${make} nothing and ${nothing}.`
  return refused > 0 || spentFree === 0
    ? say` ${have}${nothing}.`
    : say` ${have}${nothing}: the free credits ${cover} it.`
}

/** What the credits don’t cover, where that is anything. */
function refusedWords(outcome: Outcome): string {
  const { operations, refused } = outcome.account.totals
  if (refused === 0) return ''
  const unit = operationNoun(outcome.scenario)
  const would = `would ${inTense(outcome, 'have been', 'be')} refused.`
  if (operations === 0)
    return refused === 1
      ? ` The one ${unit[0]} ${would}`
      : ` All ${formatQuantity(refused, unit)} ${would}`
  return ` ${formatCount(refused)} of ${formatQuantity(operations + refused, unit)} ${would}`
}

function sayAnswer(outcome: Outcome): Sentence {
  const pays = outcome.account.totals.cashCents > 0
  return say`${demandWords(outcome)}${pays ? paidWords(outcome) : freeWords(outcome)}${refusedWords(outcome)}`
}

const answers = new WeakMap<Outcome, Sentence>()

/**
 * The answer in words, with the numbers that can be typed over as parts of it; said once, however
 * many ask. The one source of the sentence on the page, in shared text, in alt text and in the live
 * region.
 */
export function answerSentence(outcome: Outcome): Sentence {
  const answer = answers.get(outcome) ?? sayAnswer(outcome)
  answers.set(outcome, answer)
  return answer
}
