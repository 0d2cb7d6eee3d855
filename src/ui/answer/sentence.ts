import { operationKinds } from '#domain/tariff.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf, type Scenario } from '#scenario/Scenario.ts'
import { parameters } from '#scenario/parameters.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { describeHits } from '#ui/amounts/images.ts'
import { metrics } from '#ui/amounts/metrics.ts'
import { say, strong, type Run, type Sentence } from '#ui/amounts/sentence.ts'
import {
  formatAverage,
  formatCount,
  formatList,
  formatMoney,
  formatQuantity,
  pluralOf,
} from '#ui/kit/format.ts'

/** The numbers of the sentence that can be typed over. */
export type SentenceKey = NonNullable<Run['setting']>

const input = (setting: SentenceKey, scenario: Scenario): Sentence => [
  { text: formatCount(scenario[setting]), setting },
]

/** How many images are kept: "1 of 4", "up to 4 of 3 or 4", "up to 4, so all 3". */
function keptWords({ terms, scenario }: Outcome): Sentence {
  const { operations } = terms.usage
  const used = operationKinds.filter((kind) => operations[kind] > 0)
  const counts = (used.length > 0 ? used : (['prompt'] as const)).map(
    (kind) => terms.tariff.operations[kind].images,
  )
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  const images =
    fewest === most
      ? formatQuantity(most, ['image', 'images'])
      : `${fewest} ${most === fewest + 1 ? 'or' : 'to'} ${most} images`
  const upTo = scenario.kept > fewest ? 'up to ' : ''
  const of = scenario.kept > most ? `, so ${most === 1 ? 'the' : 'all'} ${images}` : ` of ${images}`
  return say` keeping ${upTo}${input('kept', scenario)}${of}`
}

/** A pattern makes other numbers of what is typed; said where it does. */
function patternWords({ account, scenario }: Outcome): string {
  const { pattern, months } = scenario
  if (operationsOf(scenario) === 0 || pattern.every((percent) => percent === 100)) return ''
  const { operations, refused } = account.totals
  return ` which the pattern makes ${formatAverage((operations + refused) / months)} on average,`
}

function costOf(outcome: Outcome): Sentence {
  const { packs, feeCents } = outcome.account.totals
  const fees = amountOf('fees', outcome)
  if (packs === 0) return say`${fees} in fees`
  const bought = say`${formatQuantity(packs, ['pack', 'packs'])} for ${amountOf('packs', outcome)}`
  return feeCents === 0 ? bought : say`${bought} and pay ${fees} in fees`
}

function demandWords(outcome: Outcome): Sentence {
  const { scenario } = outcome
  const { prompts, edits, variations, hits } = scenario
  const tries = hits < 100 ? ` from ${describeHits(hits)}` : ''
  return say`At ${input('prompts', scenario)} ${pluralOf(prompts, parameters.prompts.unit)}, ${input(
    'edits',
    scenario,
  )} ${pluralOf(edits, parameters.edits.unit)} and ${input('variations', scenario)} ${pluralOf(
    variations,
    parameters.variations.unit,
  )} a month,${patternWords(outcome)}${keptWords(outcome)}${tries}`
}

function monthsWords({ scenario }: Outcome): Sentence {
  return say` in ${input('months', scenario)} ${pluralOf(scenario.months, ['month', 'months'])}`
}

/** What the reader pays: packs, total, a month, and for each image kept. */
function cashWords(outcome: Outcome): Sentence {
  const { account, scenario } = outcome
  const verb = account.totals.packs > 0 ? 'buy' : 'pay'
  const each = amountOf('perKept', outcome)
  const monthly = scenario.months > 1 ? say`${amountOf('monthly', outcome)} a month` : ''
  const perImage = each === null ? '' : strong(say`${each} for each image you keep`)
  const colon = monthly === '' && perImage === '' ? '' : ': '
  const comma = monthly === '' || perImage === '' ? '' : ', '
  return say`, you would ${verb} ${strong(costOf(outcome))}${monthsWords(outcome)}${colon}${monthly}${comma}${perImage}`
}

/** The end of the sentence: what the credits don't cover, where that is anything. */
function refusedWords({ account }: Outcome): string {
  const { operations, refused } = account.totals
  if (refused === 0) return '.'
  const all = formatQuantity(operations + refused, ['operation', 'operations'])
  if (operations === 0) return refused === 1 ? '; it is refused.' : `; all ${all} are refused.`
  return `; ${formatCount(refused)} of ${all} ${pluralOf(refused, ['is', 'are'])} refused.`
}

function freeWords(outcome: Outcome): Sentence {
  const nothing = outcome.account.totals.operations === 0 ? 'make nothing and ' : ''
  return say`, you would ${nothing}pay ${strong('nothing')}${monthsWords(outcome)}`
}

/**
 * The answer in words, with the numbers that can be typed over as parts of it. The one source of
 * the sentence on the page, in shared text, in alt text and in the live region.
 */
export function answerSentence(outcome: Outcome): Sentence {
  const pays = outcome.account.totals.cashCents > 0
  return say`${demandWords(outcome)}${pays ? cashWords(outcome) : freeWords(outcome)}${refusedWords(outcome)}`
}

/** The shortest form, for the line that stays in view on a phone. */
export function shortAnswer(outcome: Outcome): { usage: string; cost: string } {
  const { scenario, account } = outcome
  const named = [
    [scenario.prompts, parameters.prompts.unit],
    [scenario.edits, parameters.edits.unit],
    [scenario.variations, parameters.variations.unit],
  ] as const
  const used = named.filter(([count]) => count > 0)
  const usage = (used.length > 0 ? used : named.slice(0, 1)).map(([count, unit]) =>
    formatQuantity(count, unit),
  )
  const { refused } = account.totals
  const each = metrics.perKept(outcome)
  const cost = [
    `${formatMoney(metrics.monthly(outcome))} a month`,
    ...(each === null ? [] : [`${formatMoney(each)} an image`]),
    ...(refused === 0 ? [] : [`${formatCount(refused)} refused`]),
  ]
  return { usage: `${formatList(usage)}, keep ${scenario.kept}`, cost: cost.join(' · ') }
}
