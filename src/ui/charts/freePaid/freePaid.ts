import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf, type Scenario } from '#scenario/Scenario.ts'
import { givenWord, operationNoun } from '#ui/answer/details.ts'
import {
  formatAverage,
  formatAverageQuantity,
  formatCount,
  formatList,
  formatQuantity,
} from '#ui/format.ts'
import type { DataTable, FigureDefinition } from '../figure.ts'
import { freePaidSeries, preparingFreePaid } from './series.ts'

function takeaway(outcome: Outcome): string {
  const { freeLimit, account, scenario } = outcome
  const [noun, nouns] = operationNoun(scenario)
  const here = operationsOf(outcome.scenario)
  const paid = account.totals.spentPaid / scenario.months
  const credits = formatAverageQuantity(paid, ['credit', 'credits'])
  const average = Number.isInteger(paid) ? '' : ' on average'
  const yours = paid > 0 ? ` At ${formatCount(here)} you pay for ${credits} a month${average}.` : ''
  if (freeLimit === null)
    return scenario.packs.length > 0 && scenario.buy !== 'none'
      ? `However many ${nouns} you make, no pack is ever due.`
      : unpaid(scenario)
  const nothing = scenario.fee > 0 ? 'nothing beyond the fee' : 'nothing'
  if (freeLimit === 0) return `Not even one ${noun} a month is ${givenWord(scenario)}.${yours}`
  if (freeLimit === 1) return `One ${noun} a month costs ${nothing}.${yours}`
  return `Up to ${formatCount(freeLimit)} ${nouns} a month cost ${nothing}.${yours}`
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
    caption: 'Credits spent a month, free and paid, by operations a month',
    columns: [
      { label: 'Operations a month', format: formatCount },
      { label: 'Free credits spent a month', format: formatAverage },
      { label: 'Paid credits spent a month', format: formatAverage },
    ],
    rows: freePaidSeries(outcome).map(({ operations, spentFree, spentPaid }) => [
      operations,
      spentFree,
      spentPaid,
    ]),
  }
}

export const freePaid: FigureDefinition = {
  slug: 'free-paid',
  title: 'How much is free?',
  controls: ['prompts', 'bonus'],
  takeaway,
  table,
  prepare: preparingFreePaid,
  heights: { narrow: 240, wide: 300 },
}
