import { mostOperations } from '#domain/demand.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf, type Scenario } from '#scenario/Scenario.ts'
import { aboutIn, givenWord, operationNoun } from '#ui/answer/details.ts'
import { inTurn, type Sentence } from '#ui/amounts/sentence.ts'
import {
  formatAverage,
  formatAverageQuantity,
  formatCount,
  formatList,
  formatQuantity,
  type Unit,
} from '#ui/kit/format.ts'
import type { DataTable, ChartDefinition } from '#ui/chart/chart.ts'
import { freePaidComputations, freePaidSeries } from './series.ts'

function takeaway(outcome: Outcome): Sentence {
  const { freeLimit, account, scenario } = outcome
  const unit = operationNoun(scenario)
  const paid = account.totals.spentPaid / scenario.months
  const credits = formatAverageQuantity(paid, ['paid credit', 'paid credits'])
  const average = Number.isInteger(paid) ? '' : ' on average'
  const here = formatQuantity(operationsOf(scenario), unit)
  const yours = paid > 0 ? `At ${here} you use ${credits} a month${average}.` : ''
  return inTurn([limitWords(outcome, freeLimit, unit), yours])
}

function limitWords(outcome: Outcome, limit: number | null, unit: Unit): string {
  const { scenario } = outcome
  const [one, many] = unit
  if (limit === null)
    return scenario.packs.length > 0 && scenario.buy !== 'none'
      ? `However many ${many} you make, up to ${formatCount(mostOperations)} a month, no pack is ever due.`
      : unpaid(scenario)
  const nothing = scenario.fee > 0 ? 'nothing beyond the fee' : 'nothing'
  if (limit === 0) return `Not even one ${one} a month is ${givenWord(scenario)}.`
  return limit === 1
    ? `One ${one} a month costs ${nothing}.`
    : `Up to ${aboutIn(outcome)}${formatQuantity(limit, unit)} a month cost ${nothing}.`
}

/** Where nothing is bought. */
function unpaid(scenario: Scenario): string {
  const { free, bonus, packs } = scenario
  const why = packs.length === 0 ? 'Nothing is for sale' : 'You never buy'
  const given = [
    ...(free > 0 ? [`${formatQuantity(free, ['credit', 'credits'])} a month`] : []),
    ...(bonus > 0 ? [`a bonus of ${formatCount(bonus)}`] : []),
  ]
  return given.length === 0
    ? `${why} and nothing is ${givenWord(scenario)}: all that takes a credit is refused.`
    : `${why}: what ${formatList(given)} can’t cover is refused.`
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
  heights: { narrow: 240, wide: 300 },
}
