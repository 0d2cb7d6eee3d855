import type { Outcome } from '#scenario/outcome.ts'
import { isUneven, operationsOf } from '#scenario/Scenario.ts'
import { givenWord, aMonth } from '#ui/answer/details.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { inTense } from '#ui/answer/tense.ts'
import { say, type Sentence } from '#ui/amounts/sentence.ts'
import {
  formatAverage,
  formatAverageQuantity,
  formatCount,
  formatList,
  formatQuantity,
  pluralOf,
} from '#ui/kit/format.ts'
import type { DataTable, ChartDefinition } from '#ui/chart/chart.ts'
import { freePaidComputations, freePaidSeries } from './series.ts'

/** "15 free and 25 paid credits", a month and on average. */
function spentWords({ account, scenario }: Outcome): string {
  const free = account.totals.spentFree / scenario.months
  const paid = account.totals.spentPaid / scenario.months
  const kinds = [
    ...(free > 0 ? [`${formatAverage(free)} ${givenWord(scenario)}`] : []),
    ...(paid > 0 ? [`${formatAverage(paid)} paid`] : []),
  ]
  if (kinds.length === 0) return 'no credits'
  const isEven = Number.isInteger(free) && Number.isInteger(paid) && !isUneven(scenario)
  const average = isEven ? '' : ' a month on average'
  return `${formatList(kinds)} ${pluralOf(paid || free, ['credit', 'credits'])}${average}`
}

/** "At 40 prompts a month you would have spent 15 free and 25 paid credits." */
function takeaway(outcome: Outcome): Sentence {
  const { account, scenario } = outcome
  const unit = operationNoun(scenario)
  const here = formatQuantity(operationsOf(scenario), unit)
  const spent = `you would ${inTense(outcome, 'have spent', 'spend')} ${spentWords(outcome)}`
  const { refused } = account.totals
  const refusals = formatAverageQuantity(refused / scenario.months, unit)
  const more =
    refused === 0 ? '' : `; ${refusals} would ${inTense(outcome, 'have been', 'be')} refused`
  return say`At ${here} ${aMonth(scenario)} ${spent}${more}.`
}

function table(outcome: Outcome): DataTable {
  return {
    caption: `Credits spent a month, ${givenWord(outcome.scenario)} and paid, by operations a month`,
    columns: [
      { label: 'Operations a month', format: formatCount },
      {
        label:
          outcome.scenario.fee > 0
            ? 'Included credits spent a month'
            : 'Free credits spent a month',
        format: formatAverage,
      },
      { label: 'Paid credits spent a month', format: formatAverage },
    ],
    rows: freePaidSeries(outcome).map(({ operations, spentFree, spentPaid }) => [
      operations,
      spentFree,
      spentPaid,
    ]),
  }
}

export const freePaidChart: ChartDefinition = {
  takeaway,
  table,
  computations: freePaidComputations,
  drawing: async () => (await import('./FreePaidDrawing.tsx')).FreePaidDrawing,
  heights: { narrow: 160, wide: 176 },
}
