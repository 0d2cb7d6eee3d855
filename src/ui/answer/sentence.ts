import type { Account } from '#domain/account.ts'
import { operationKinds } from '#domain/tariff.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf, type Scenario } from '#scenario/Scenario.ts'
import {
  formatAverage,
  formatCount,
  formatList,
  formatMoney,
  formatPrice,
  formatQuantity,
} from '#ui/format.ts'

/** The numbers of the sentence that can be typed over. */
export type SentenceKey = 'prompts' | 'edits' | 'variations' | 'kept' | 'months'

export type SentencePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'input'; readonly key: SentenceKey; readonly value: number }

const text = (words: string): SentencePart => ({ type: 'text', text: words })
const strong = (words: string): SentencePart => ({ type: 'strong', text: words })
const input = (key: SentenceKey, scenario: Scenario): SentencePart => ({
  type: 'input',
  key,
  value: scenario[key],
})

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many)

/** How many images are kept: "1 of 4", "up to 4 of 3 or 4", "up to 4, so all 3". */
function keptParts({ terms, scenario }: Outcome): SentencePart[] {
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
  return [
    text(scenario.kept > fewest ? ' keeping up to ' : ' keeping '),
    input('kept', scenario),
    text(scenario.kept > most ? `, so ${most === 1 ? 'the' : 'all'} ${images}` : ` of ${images}`),
  ]
}

/** A pattern makes other numbers of what is typed; said where it does. */
function patternWords({ account, scenario }: Outcome): string {
  const { pattern, months } = scenario
  if (operationsOf(scenario) === 0 || pattern.every((percent) => percent === 100)) return ''
  const { operations, refused } = account.totals
  return ` which the pattern makes ${formatAverage((operations + refused) / months)} on average,`
}

/** "1 try in 3" */
export function describeHits(hits: number): string {
  const tries = Math.round(100 / hits)
  return Math.round(100 / tries) === hits ? `1 try in ${tries}` : `${hits} tries in 100`
}

function costOf({ totals }: Account): string {
  const packs = `${formatQuantity(totals.packs, ['pack', 'packs'])} for ${formatPrice(totals.cashCents - totals.feeCents)}`
  if (totals.packs === 0) return `${formatPrice(totals.feeCents)} in fees`
  if (totals.feeCents === 0) return packs
  return `${packs} and pay ${formatPrice(totals.feeCents)} in fees`
}

function demandParts(outcome: Outcome): SentencePart[] {
  const { scenario } = outcome
  const kinds = [
    text('At '),
    input('prompts', scenario),
    text(` ${plural(scenario.prompts, 'prompt', 'prompts')}, `),
    input('edits', scenario),
    text(` ${plural(scenario.edits, 'edit', 'edits')} and `),
    input('variations', scenario),
    text(
      ` ${plural(scenario.variations, 'variation', 'variations')} a month,${patternWords(outcome)}`,
    ),
    ...keptParts(outcome),
  ]
  return scenario.hits < 100 ? [...kinds, text(` from ${describeHits(scenario.hits)}`)] : kinds
}

function monthsParts({ scenario }: Outcome): SentencePart[] {
  return [
    text(' in '),
    input('months', scenario),
    text(plural(scenario.months, ' month', ' months')),
  ]
}

/** What the reader pays: packs, total, a month, and for each image kept. */
function cashParts(outcome: Outcome): SentencePart[] {
  const { account, scenario } = outcome
  const { totals } = account
  const parts = [
    text(totals.packs > 0 ? ', you would buy ' : ', you would pay '),
    strong(costOf(account)),
    ...monthsParts(outcome),
  ]
  const each = outcome.cashPerImage[scenario.kept as 1 | 2 | 3 | 4]
  const monthly =
    scenario.months > 1 ? [`${formatMoney(totals.cashCents / scenario.months)} a month`] : []
  const figures = each === null ? monthly : [...monthly, '']
  const end = text(refusedWords(outcome))
  if (figures.length === 0) return [...parts, end]
  const lead = [text(`: ${figures.join(', ')}`)]
  if (each !== null) lead.push(strong(`${formatMoney(each)} for each image you keep`))
  return [...parts, ...lead, end]
}

/** The end of the sentence: what the credits don't cover, where that is anything. */
function refusedWords({ account }: Outcome): string {
  const { operations, refused } = account.totals
  if (refused === 0) return '.'
  const all = formatQuantity(operations + refused, ['operation', 'operations'])
  if (operations === 0) return refused === 1 ? '; it is refused.' : `; all ${all} are refused.`
  return `; ${formatCount(refused)} of ${all} ${plural(refused, 'is', 'are')} refused.`
}

function freeParts(outcome: Outcome): SentencePart[] {
  const nothing = outcome.account.totals.operations === 0
  return [
    text(nothing ? ', you would make nothing and pay ' : ', you would pay '),
    strong('nothing'),
    ...monthsParts(outcome),
    text(refusedWords(outcome)),
  ]
}

/**
 * The answer in words, with the numbers that can be typed over as parts of it. The one source of
 * the sentence on the page, in shared text, in alt text and in the live region.
 */
export function answerSentence(outcome: Outcome): SentencePart[] {
  const cash = outcome.account.totals.cashCents
  return [...demandParts(outcome), ...(cash > 0 ? cashParts(outcome) : freeParts(outcome))]
}

export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => (part.type === 'input' ? formatCount(part.value) : part.text)).join('')
}

/** The shortest form, for the line that stays in view on a phone. */
export function shortAnswer({ scenario, account, cashPerImage }: Outcome): {
  usage: string
  cost: string
} {
  const named = [
    [scenario.prompts, ['prompt', 'prompts']],
    [scenario.edits, ['edit', 'edits']],
    [scenario.variations, ['variation', 'variations']],
  ] as const
  const used = named.filter(([count]) => count > 0)
  const usage = (used.length > 0 ? used : named.slice(0, 1)).map(([count, unit]) =>
    formatQuantity(count, unit),
  )
  const { cashCents, refused } = account.totals
  const each = cashPerImage[scenario.kept as 1 | 2 | 3 | 4]
  const cost = [
    `${formatMoney(cashCents / scenario.months)} a month`,
    ...(each === null ? [] : [`${formatMoney(each)} an image`]),
    ...(refused === 0 ? [] : [`${formatCount(refused)} refused`]),
  ]
  return { usage: `${formatList(usage)}, keep ${scenario.kept}`, cost: cost.join(' · ') }
}
