import type { Outcome } from '#scenario/outcome.ts'
import { givenWord } from '#ui/answer/details.ts'
import { say, type Sentence } from '#ui/amounts/sentence.ts'
import { formatCount, formatList, formatMoney } from '#ui/kit/format.ts'
import { moneyColumn, type DataTable, type ChartDefinition } from '#ui/chart/chart.ts'

const mostMonthsNamed = 6

function whenBought(outcome: Outcome): string {
  const { months } = outcome.account
  const buying = months.filter(({ packs }) => packs > 0).map(({ month }) => String(month))
  if (buying.length === 0 && outcome.account.totals.refused > 0)
    return 'You buy nothing, so what the credits don’t cover is refused'
  if (buying.length === 0)
    return outcome.scenario.packs.length === 0
      ? 'There is nothing to buy, and no need to'
      : 'You never need to buy a pack'
  if (buying.length === months.length && months.length > 1) return 'You buy every month'
  if (buying.length > mostMonthsNamed)
    return `You buy in ${buying.length} of ${months.length} months`
  return `You buy in ${buying.length === 1 ? 'month' : 'months'} ${formatList(buying)}`
}

function whatIsLost({ account, scenario }: Outcome): string {
  const { expiredFree, expiredPaid } = account.totals
  const lost = [
    ...(expiredPaid > 0 ? [`${formatCount(expiredPaid)} paid`] : []),
    ...(expiredFree > 0 ? [`${formatCount(expiredFree)} ${givenWord(scenario)}`] : []),
  ]
  if (lost.length === 0) return 'nothing expires'
  const count = expiredPaid + expiredFree
  return `${formatList(lost)} ${count === 1 ? 'credit expires' : 'credits expire'} unused`
}

function takeaway(outcome: Outcome): Sentence {
  return say`${whenBought(outcome)}; ${whatIsLost(outcome)}.`
}

function table({ account, scenario }: Outcome): DataTable {
  const given = givenWord(scenario)
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
    rows: account.months.map((month) => [
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
  takeaway,
  table,
  drawing: async () => (await import('./AccountDrawing.tsx')).AccountDrawing,
  heights: { narrow: 260, wide: 320 },
}
