import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { aboutIn, operationNoun } from '#ui/answer/details.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { cliffsOf } from '#ui/amounts/metrics.ts'
import { inTurn, listed, say, type Sentence } from '#ui/amounts/sentence.ts'
import { formatCount, formatMoney, formatQuantity } from '#ui/kit/format.ts'
import { moneyColumn, type DataTable, type ChartDefinition } from '#ui/chart/chart.ts'
import { operationsTop } from '#ui/chart/operationsAxis.ts'
import { billComputations, billStairs } from './series.ts'
import { partsOf } from './words.ts'

/** What the cash went to: "$7.83 for credits you use and $7.17 for credits that expire". */
function shares(outcome: Outcome): Sentence {
  const parts = partsOf(outcome.account.totals)
  if (parts.length === 1) return say`all of it ${parts[0]?.[2] ?? ''}`
  return listed(parts.map(([, metric, what]) => say`${amountOf(metric, outcome)} ${what}`))
}

/** Above the reader's place, and below it; the bill may fall again in between. */
function cliffs(outcome: Outcome): Sentence {
  const { scenario } = outcome
  const { next: nextCliff, previous: previousCliff } = cliffsOf(outcome) ?? {}
  const here = operationsOf(scenario)
  const unit = operationNoun(scenario)
  const about = aboutIn(outcome)
  const [adds, saves] = [amountOf('nextCliff', outcome), amountOf('previousCliff', outcome)]
  const more =
    nextCliff &&
    adds &&
    (nextCliff.operations - 1 > here
      ? say`Up to ${about}${formatQuantity(nextCliff.operations - 1, unit)} cost no more; the next one adds ${adds}.`
      : say`One more adds ${adds}.`)
  const fewer =
    previousCliff &&
    saves &&
    (previousCliff.operations === 0
      ? say`None at all would save ${saves}.`
      : say`At ${about}${formatCount(previousCliff.operations)} you would pay ${saves} less.`)
  return inTurn([more ?? '', fewer ?? ''])
}

function takeaway(outcome: Outcome): Sentence {
  const { account, scenario } = outcome
  const here = `At ${formatQuantity(operationsOf(scenario), operationNoun(scenario))} a month`
  const time = formatQuantity(scenario.months, ['month', 'months'])
  const bill = amountOf('bill', outcome)
  if (scenario.buy === 'none' || scenario.packs.length === 0)
    return say`Nothing is bought, so the bill is flat: ${bill} in ${time}, whatever you make.`
  const watch = cliffs(outcome)
  if (account.totals.cashCents === 0) return inTurn([`${here} you pay nothing.`, watch])
  return inTurn([say`${here} you pay ${bill} in ${time}: ${shares(outcome)}.`, watch])
}

function table(outcome: Outcome): DataTable {
  return {
    caption: `The bill of ${formatQuantity(outcome.scenario.months, ['month', 'months'])}, by operations a month, and what it pays for`,
    columns: [
      { label: 'Operations a month', format: formatCount },
      moneyColumn('Cash', formatMoney),
      moneyColumn('Fees', formatMoney),
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

export const billChart: ChartDefinition = {
  takeaway,
  table,
  computations: billComputations,
  drawing: async () => (await import('./BillDrawing.tsx')).BillDrawing,
  heights: { narrow: 280, wide: 340 },
}
