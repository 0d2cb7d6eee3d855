import type { AccountMonth } from '#domain/account.ts'
import { operationKinds } from '#domain/tariff.ts'
import type { Outcome } from '#scenario/outcome.ts'
import {
  formatCount,
  formatList,
  formatOrdinal,
  formatQuantity,
  withArticle,
  type Unit,
} from '#ui/format.ts'

const units = {
  prompt: ['prompt', 'prompts'],
  edit: ['edit', 'edits'],
  variation: ['variation', 'variations'],
} as const
const credits: Unit = ['credit', 'credits']

/** "15 prompts", or, where the month has several kinds or dearer ones, "15 credits". */
function worth(count: number, { terms }: Outcome, { operations }: AccountMonth): string {
  const made = operationKinds.filter((kind) => operations[kind] > 0)
  const [only] = made
  if (made.length !== 1 || only === undefined) return formatQuantity(count, credits)
  const { cost } = terms.tariff.operations[only]
  return count % cost === 0
    ? formatQuantity(count / cost, units[only])
    : formatQuantity(count, credits)
}

function spending(outcome: Outcome, row: AccountMonth): string {
  const { spentFree, spentPaid, refused, balanceFree, expiredFree } = row
  const refusals = refused > 0 ? `, and ${formatCount(refused)} more were refused` : ''
  if (spentFree === 0 && spentPaid === 0)
    return refused > 0
      ? `there were no credits, and ${formatQuantity(refused, ['operation was', 'operations were'])} refused`
      : 'you spent no credits'
  if (spentPaid === 0)
    return balanceFree + expiredFree === 0
      ? `the free credits ran out after ${worth(spentFree, outcome, row)}${refusals}`
      : `free credits paid for ${worth(spentFree, outcome, row)}${refusals}`
  if (spentFree === 0) return `paid credits served ${worth(spentPaid, outcome, row)}`
  return balanceFree + expiredFree === 0
    ? `the free credits ran out after ${worth(spentFree, outcome, row)}`
    : `you spent ${formatCount(spentFree)} free and ${formatCount(spentPaid)} paid credits`
}

/** "a second pack was due"; for several, "packs 2 to 4 were due". */
function buying(outcome: Outcome, { month, packs, spentFree, spentPaid }: AccountMonth): string {
  const before = outcome.account.months.slice(0, month - 1).reduce((sum, row) => sum + row.packs, 0)
  if (packs === 0)
    return spentFree > 0 && spentPaid > 0 ? 'paid credits already bought served the rest' : ''
  if (packs > 1)
    return `packs ${formatCount(before + 1)} to ${formatCount(before + packs)} were due`
  return before === 0
    ? 'the first pack was due'
    : `${withArticle(formatOrdinal(before + 1))} pack was due`
}

function closing({ expiredFree, expiredPaid, balanceFree, balancePaid }: AccountMonth): string {
  const expired = expiredFree + expiredPaid
  const kinds = [
    ...(expiredFree > 0 ? [`${formatCount(expiredFree)} free`] : []),
    ...(expiredPaid > 0 ? [`${formatCount(expiredPaid)} paid`] : []),
  ]
  const lost =
    expired > 0 ? `${formatList(kinds)} ${expired === 1 ? 'credit' : 'credits'} expired unused` : ''
  const left = balanceFree + balancePaid
  if (left === 0) return lost === '' ? 'nothing was left at the close' : `at the close ${lost}`
  const rest = `${formatQuantity(left, ['credit was', 'credits were'])} left at the close`
  return lost === '' ? rest : `${lost}, and ${rest}`
}

/** What happened in a month: "In month 5 the free credits ran out after 15 prompts; …" */
export function sayMonth(outcome: Outcome, month: number): string {
  const row = outcome.account.months[month - 1]
  if (!row) return ''
  const parts = [spending(outcome, row), buying(outcome, row), closing(row)]
  return `In month ${month} ${parts.filter(Boolean).join('; ')}.`
}
