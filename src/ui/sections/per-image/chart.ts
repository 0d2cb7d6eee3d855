import type { Outcome } from '#scenario/outcome.ts'
import { operationKinds } from '#domain/tariff.ts'
import { operationsServed } from '#domain/account/totals.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { say, type Sentence } from '#ui/amounts/sentence.ts'
import { formatCount } from '#ui/kit/format.ts'
import { moneyColumn, type DataTable, type ChartDefinition } from '#ui/chart/chart.ts'
import { perImageSeries } from './series.ts'

function takeaway(outcome: Outcome): Sentence {
  const { account, scenario } = outcome
  const [one, four] = [amountOf('perKeptOne', outcome), amountOf('perKeptFour', outcome)]
  if (one === null || four === null) return nothingKept(outcome)
  if (account.totals.cashCents === 0) return say`${nothingPaid(outcome)}`
  const fee = account.totals.feeCents > 0 ? ', the subscription included' : ''
  if (outcome.cashPerImage[1] === outcome.cashPerImage[4])
    return say`Each image you keep costs you ${one}${fee}; no try returns a second one.`
  const tries = scenario.hits < 100 ? 'try worth keeping' : 'try'
  const all = mostReturned(outcome) > 4 ? 'four' : 'all'
  return say`Keep one image of each ${tries} and it costs you ${one}${fee}; keep ${all} and each costs ${four}.`
}

/** Of the operations that are made. */
function mostReturned({ account, terms }: Outcome): number {
  const served = operationsServed(account.months)
  const made = operationKinds.filter((kind) => served[kind] > 0)
  return Math.max(...made.map((kind) => terms.tariff.operations[kind].images))
}

function nothingKept(outcome: Outcome): Sentence {
  const list = amountOf('listOne', outcome)
  return list === null
    ? say`Nothing is kept and nothing is for sale, so no image has a price.`
    : say`You keep nothing here. A paid prompt lists at ${list} for one image kept.`
}

function nothingPaid({ account: { totals } }: Outcome): string {
  if (totals.refused > 0)
    return totals.granted === 0
      ? 'The images you get cost nothing: what takes a credit is refused.'
      : 'The images you get cost nothing: what the free credits can’t cover is refused.'
  return totals.spentFree === 0
    ? 'Your images cost nothing: what you make takes no credits.'
    : 'Your images cost nothing: the free credits cover every operation.'
}

function table(outcome: Outcome): DataTable {
  return {
    caption: 'Cost of each image kept, by images kept of an operation',
    columns: [
      { label: 'Images kept', format: formatCount },
      moneyColumn('List price, prompt'),
      moneyColumn('List price, edit'),
      moneyColumn('List price, variation'),
      moneyColumn('Your average'),
    ],
    rows: perImageSeries(outcome).map(({ kept, prompt, edit, variation, yours }) => [
      kept,
      prompt,
      edit,
      variation,
      yours,
    ]),
  }
}

export const perImageChart: ChartDefinition = {
  takeaway,
  table,
  drawing: async () => (await import('./PerImageDrawing.tsx')).PerImageDrawing,
  heights: { narrow: 260, wide: 320 },
}
