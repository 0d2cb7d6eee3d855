import type { Outcome } from '#scenario/outcome.ts'
import { operationNoun } from '#ui/answer/details.ts'
import { formatAverage, formatCount, formatQuantity } from '#ui/format.ts'
import type { DataTable, FigureDefinition } from '../figure.ts'
import { freePaidSeries, placeOf, preparingFreePaid } from './series.ts'

function takeaway(outcome: Outcome): string {
  const { freeLimit, account, scenario } = outcome
  const [noun, nouns] = operationNoun(scenario)
  const here = placeOf(outcome)
  const paid = account.totals.spentPaid / scenario.months
  const yours =
    paid > 0
      ? ` At ${formatCount(here)} you pay for ${formatAverage(paid)} ${paid === 1 ? 'credit' : 'credits'} a month.`
      : ''
  if (freeLimit === null) {
    if (scenario.packs.length > 0 && scenario.buy !== 'none')
      return `However many ${nouns} a month, up to 30,000: no pack is ever due.`
    const why = scenario.packs.length === 0 ? 'Nothing is for sale' : 'You never buy'
    return `${why}: what ${formatQuantity(scenario.free, ['free credit', 'free credits'])} a month can’t cover is refused.`
  }
  if (freeLimit === 0) return `Not even one a month is free.${yours}`
  if (freeLimit === 1) return `One ${noun} a month costs nothing.${yours}`
  return `Up to ${formatCount(freeLimit)} ${nouns} a month cost nothing.${yours}`
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
