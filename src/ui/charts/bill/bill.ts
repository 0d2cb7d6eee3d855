import type { AccountTotals } from '#domain/account.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { operationNoun } from '#ui/answer/details.ts'
import {
  formatCount,
  formatList,
  formatMoney,
  formatPrice,
  formatQuantity,
  type Unit,
} from '#ui/format.ts'
import { moneyColumn, type DataTable, type FigureDefinition } from '../figure.ts'
import { operationsTop } from '../freePaid/series.ts'
import { billStairs, preparingBill } from './series.ts'

/** What the cash went to: "$7.83 for credits you use and $7.17 for credits that expire". */
function shares({ feeCents, usedCents, expiredCents, balanceCents }: AccountTotals): string {
  const named = [
    [feeCents, 'in fees'],
    [usedCents, 'for credits you use'],
    [expiredCents, 'for credits that expire unused'],
    [balanceCents, 'for credits still left at the end'],
  ] as const
  const parts = named.filter(([cents]) => cents > 0)
  if (parts.length === 1) return `all of it ${parts[0]?.[1]}`
  return formatList(parts.map(([cents, what]) => `${formatMoney(cents)} ${what}`))
}

function cliffs({ nextCliff, previousCliff, scenario, account }: Outcome): string {
  const { cashCents, feeCents } = account.totals
  const here = operationsOf(scenario)
  const [, many] = operationNoun(scenario)
  const same = nextCliff
    ? nextCliff.operations - 1 > here
      ? `Up to ${formatCount(nextCliff.operations - 1)} ${many} cost the same; the next one adds ${formatPrice(nextCliff.addsCents)}.`
      : `One more adds ${formatPrice(nextCliff.addsCents)}.`
    : ''
  const atLeast = previousCliff && cashCents - previousCliff.addsCents > feeCents ? 'at least ' : ''
  const fewer =
    previousCliff?.operations === 0
      ? 'None at all'
      : `${formatCount(previousCliff?.operations ?? 0)} or fewer`
  const less = previousCliff
    ? `${fewer} would save ${atLeast}${formatPrice(previousCliff.addsCents)}.`
    : ''
  return [same, less].filter(Boolean).join(' ')
}

function takeaway(outcome: Outcome): string {
  const { account, scenario } = outcome
  const { totals } = account
  const unit: Unit = operationNoun(scenario)
  const here = `At ${formatQuantity(operationsOf(outcome.scenario), unit)} a month`
  const time = formatQuantity(scenario.months, ['month', 'months'])
  const watch = cliffs(outcome)
  if (scenario.buy === 'none' || scenario.packs.length === 0)
    return `Nothing is bought, so the bill is flat: ${formatPrice(totals.cashCents)} in ${time}, whatever you make.`
  if (totals.cashCents === 0) return `${here} you pay nothing. ${watch}`
  return `${here} you pay ${formatPrice(totals.cashCents)} in ${time}: ${shares(totals)}. ${watch}`
}

function table(outcome: Outcome): DataTable {
  return {
    caption: `The bill of ${formatQuantity(outcome.scenario.months, ['month', 'months'])}, by operations a month, and what it pays for`,
    columns: [
      { label: 'Operations a month', format: formatCount },
      moneyColumn('Cash', formatPrice),
      moneyColumn('Fees', formatPrice),
      moneyColumn('Credits used'),
      moneyColumn('Credits expired'),
      moneyColumn('Credits left'),
    ],
    rows: billStairs(outcome, operationsTop(outcome)).map((point) => [
      point.operations,
      point.cashCents,
      point.feeCents,
      point.usedCents,
      point.expiredCents,
      point.balanceCents,
    ]),
  }
}

export const bill: FigureDefinition = {
  slug: 'bill',
  title: 'The bill is a staircase',
  controls: ['prompts', 'months'],
  takeaway,
  table,
  prepare: preparingBill,
  heights: { narrow: 280, wide: 340 },
}
