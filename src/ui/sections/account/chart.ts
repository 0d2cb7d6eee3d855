import type { AccountMonth } from '#domain/accountRows.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { givenWord } from '#ui/answer/details.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { inTense } from '#ui/answer/tense.ts'
import { say } from '#ui/amounts/sentence.ts'
import { capital, formatCount, formatMoney, formatQuantity, pluralOf } from '#ui/kit/format.ts'
import { moneyColumn, type DataTable, type ChartDefinition } from '#ui/chart/chart.ts'
import { nameMonths } from './purchasePlan.ts'

const mostMonthsNamed = 6

/** What became of the credits bought: "used all but 55, which expired". */
function fateOf(outcome: Outcome): string {
  const { expiredPaid, balancePaid } = outcome.account.totals
  const used = inTense(outcome, 'used', 'use')
  const unused = expiredPaid + balancePaid
  if (unused === 0) return `${used} them all`
  const most = `${used} all but ${formatCount(unused)}`
  if (expiredPaid === 0) return most
  const which = expiredPaid === unused ? 'which' : `of which ${formatCount(expiredPaid)}`
  return `${most}, ${which} ${inTense(outcome, 'expired', 'would expire')}`
}

/** "in months 1, 5 and 10" */
function whenBought({ account: { months, totals } }: Outcome): string {
  const buying = months.filter(({ packs }) => packs > 0).map(({ month }) => month)
  if (months.length === 1) return formatQuantity(totals.packs, ['pack', 'packs'])
  if (buying.length === months.length) return 'in every month'
  return buying.length > mostMonthsNamed
    ? `in ${buying.length} of ${months.length} months`
    : `in ${nameMonths(buying)}`
}

/** What became of those that came by themselves; nothing where none expired. */
function expiredWords(outcome: Outcome): string {
  const { granted, expiredFree } = outcome.account.totals
  if (expiredFree === 0) return ''
  const all = expiredFree === granted ? 'all' : `${formatCount(expiredFree)} of`
  return `${all} ${givenCredits(outcome)} ${inTense(outcome, 'expired', 'would expire')}`
}

/** "180 free credits" */
function givenCredits({ account, scenario }: Outcome): string {
  const given = givenWord(scenario)
  return formatQuantity(account.totals.granted, [`${given} credit`, `${given} credits`])
}

function refusedWords(outcome: Outcome): string {
  const { operations, refused } = outcome.account.totals
  const of =
    operations === 0
      ? `all ${formatCount(refused)}`
      : `${formatCount(refused)} of ${formatCount(operations + refused)}`
  const unit = pluralOf(operations + refused, operationNoun(outcome.scenario))
  return `${of} ${unit} would ${inTense(outcome, 'have been', 'be')} refused`
}

function takeaway(outcome: Outcome): string {
  const { granted, bought, refused, balanceFree, feeCents } = outcome.account.totals
  const would = `You would ${inTense(outcome, 'have bought', 'buy')}`
  const expired = expiredWords(outcome)
  if (bought > 0) {
    const given = expired === '' ? '' : ` ${capital(expired)}.`
    return `${would} ${whenBought(outcome)}, and ${fateOf(outcome)}.${given}`
  }
  const nothing = `${would} nothing${feeCents > 0 ? ' beyond the fee' : ''}`
  if (refused > 0) return `${nothing}, and ${refusedWords(outcome)}.`
  if (expired !== '') return `${nothing}, and ${expired}.`
  if (granted === 0) return `${nothing}.`
  const left = balanceFree > 0 ? `but ${formatCount(balanceFree)} of ` : ''
  return `${nothing}, and ${inTense(outcome, 'used', 'use')} all ${left}${givenCredits(outcome)}.`
}

function tableOf(rows: readonly AccountMonth[], given: string): DataTable {
  const counts = ['Prompts', 'Edits', 'Variations', 'Refused', 'Granted', 'Bought', 'Packs'].map(
    (label) => ({ label, format: formatCount }),
  )
  const credits = [
    `Spent, ${given}`,
    'Spent, paid',
    `Expired, ${given}`,
    'Expired, paid',
    `Balance, ${given}`,
    'Balance, paid',
  ].map((label) => ({ label, format: formatCount }))
  return {
    caption: 'Your account, month by month: credits, and cash paid',
    columns: [
      { label: 'Month', format: formatCount },
      ...counts,
      moneyColumn('Cash', formatMoney),
      ...credits,
    ],
    rows: rows.map((month) => [
      month.month,
      month.operations.prompt,
      month.operations.edit,
      month.operations.variation,
      month.refused,
      month.granted,
      month.bought,
      month.packs,
      month.cashCents,
      month.spentFree,
      month.spentPaid,
      month.expiredFree,
      month.expiredPaid,
      month.balanceFree,
      month.balancePaid,
    ]),
  }
}

export const accountChart: ChartDefinition = {
  takeaway: (outcome) => say`${takeaway(outcome)}`,
  table: ({ account, scenario }) => tableOf(account.months, givenWord(scenario)),
  drawing: async () => (await import('./AccountDrawing.tsx')).AccountDrawing,
  heights: { narrow: 240, wide: 280 },
}

/** The same figure while the account is kept by hand. */
export function handChart(rows: readonly AccountMonth[]): ChartDefinition {
  return {
    ...accountChart,
    takeaway: () => say`The account as you run it below, in month ${formatCount(rows.length)}.`,
    table: ({ scenario }) => tableOf(rows, givenWord(scenario)),
  }
}
