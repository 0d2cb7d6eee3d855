import type { AccountMonth } from '#domain/accountRows.ts'
import { operationKinds } from '#domain/tariff.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { parameters } from '#scenario/parameters.ts'
import { givenWord } from '#ui/answer/details.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import {
  formatCount,
  formatList,
  formatOrdinal,
  formatQuantity,
  pluralOf,
  withArticle,
} from '#ui/kit/format.ts'

const units = {
  prompt: parameters.prompts.unit,
  edit: parameters.edits.unit,
  variation: parameters.variations.unit,
}
const credit = ['credit', 'credits'] as const

/** "15 free and 25 paid credits"; the last number decides between one and many. */
function creditsOf(free: number, paid: number, { scenario }: Outcome): string {
  const kinds = [
    ...(free > 0 ? [`${formatCount(free)} ${givenWord(scenario)}`] : []),
    ...(paid > 0 ? [`${formatCount(paid)} paid`] : []),
  ]
  return kinds.length === 0
    ? 'no credits'
    : `${formatList(kinds)} ${pluralOf(paid || free, credit)}`
}

/** "you made 40 prompts with 15 free and 25 paid credits" */
function spending(outcome: Outcome, row: AccountMonth): string {
  const { operations, refused, spentFree, spentPaid } = row
  const made = operationKinds
    .filter((kind) => operations[kind] > 0)
    .map((kind) => formatQuantity(operations[kind], units[kind]))
  const [one, many] = operationNoun(outcome.scenario)
  const refusals = formatQuantity(refused, [`${one} was`, `${many} were`])
  if (made.length === 0)
    return refused > 0 ? `the credits were too few: ${refusals} refused` : 'you made nothing'
  const more = refused > 0 ? `, and ${refusals} refused` : ''
  return `you made ${formatList(made)} with ${creditsOf(spentFree, spentPaid, outcome)}${more}`
}

/** "you bought a second pack"; for several, "you bought packs 2 to 4". */
function buying(rows: readonly AccountMonth[], { month, packs }: AccountMonth): string {
  const before = rows.slice(0, month - 1).reduce((sum, row) => sum + row.packs, 0)
  if (packs === 0) return ''
  if (packs > 1)
    return `you bought packs ${formatCount(before + 1)} to ${formatCount(before + packs)}`
  return before === 0
    ? 'you bought the first pack'
    : `you bought ${withArticle(formatOrdinal(before + 1))} pack`
}

function closing(outcome: Outcome, row: AccountMonth): string {
  const { expiredFree, expiredPaid, balanceFree, balancePaid } = row
  const lost =
    expiredFree + expiredPaid > 0 ? `${creditsOf(expiredFree, expiredPaid, outcome)} expired` : ''
  const left = balanceFree + balancePaid
  if (left === 0) return lost === '' ? 'nothing was left at the close' : `at the close ${lost}`
  const rest = `${formatQuantity(left, ['credit was', 'credits were'])} left at the close`
  return lost === '' ? rest : `${lost}, and ${rest}`
}

/** What happened in a month: "In month 5 you made 40 prompts with 15 free and 25 paid credits; …" */
export function sayMonth(
  outcome: Outcome,
  month: number,
  rows: readonly AccountMonth[] = outcome.account.months,
): string {
  const row = rows[month - 1]
  if (!row) return ''
  const parts = [spending(outcome, row), buying(rows, row), closing(outcome, row)]
  return `In month ${month} ${parts.filter(Boolean).join('; ')}.`
}
