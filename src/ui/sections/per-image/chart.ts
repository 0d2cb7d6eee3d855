import type { Outcome } from '#scenario/outcome.ts'
import { imagesReturned } from '#ui/amounts/images.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { say, type Sentence } from '#ui/amounts/sentence.ts'
import { capital, formatCount, inWords } from '#ui/kit/format.ts'
import { moneyColumn, type DataTable, type ChartDefinition } from '#ui/chart/chart.ts'
import { perImageSeries } from './series.ts'

/** "each four", "each three or four", "each try worth keeping" */
function ofEach(outcome: Outcome): string {
  if (outcome.scenario.hits < 100) return 'each try worth keeping'
  const { fewest, most } = imagesReturned(outcome)
  if (fewest === most) return `each ${inWords(most)}`
  return `each ${inWords(fewest)} ${most - fewest === 1 ? 'or' : 'to'} ${inWords(most)}`
}

function takeaway(outcome: Outcome): Sentence {
  const { scenario, account } = outcome
  const { most } = imagesReturned(outcome)
  const [own, one] = [amountOf('perKept', outcome), amountOf('perKeptOne', outcome)]
  if (own === null || one === null) return nothingKept(outcome)
  if (account.totals.cashCents === 0) return say`${nothingPaid(outcome)}`
  const fee = account.totals.feeCents > 0 ? ', the subscription included' : ''
  const [unit] = operationNoun(outcome.scenario)
  if (most === 1)
    return say`A picture costs ${own}${fee}; each ${unit} returns one, so there is no second to keep.`
  const next = amountOf('perKeptNext', outcome)
  if (scenario.kept >= most || next === null) return allKept(outcome)
  const kept = scenario.kept + 1
  const which =
    kept === most && scenario.hits === 100
      ? `${most === 2 ? 'Both' : `All ${inWords(most)}`} of each ${unit}`
      : `${capital(inWords(kept))} of ${ofEach(outcome)}`
  return next.text === own.text
    ? say`${which} and a picture still costs ${next}${fee}.`
    : say`${which} and a picture costs ${next}, not ${own}${fee}.`
}

/** There is no more to keep. */
function allKept(outcome: Outcome): Sentence {
  const { most } = imagesReturned(outcome)
  const [own, one] = [amountOf('perKept', outcome), amountOf('perKeptOne', outcome)]
  const fee = outcome.account.totals.feeCents > 0 ? ', the subscription included' : ''
  const all = most > 4 ? `${inWords(4)} of ${ofEach(outcome)}` : 'all you can'
  return say`You keep ${all}, so a picture costs ${own ?? ''}${fee}; with one of each it would be ${one ?? ''}.`
}

function nothingKept(outcome: Outcome): Sentence {
  const [one, four] = [amountOf('listOne', outcome), amountOf('listFour', outcome)]
  if (one === null) return say`Nothing is kept and nothing is for sale, so no picture has a price.`
  if (four === null)
    return say`You keep nothing here. The one picture kept of a prompt lists at ${one}.`
  return say`You keep nothing here. Of a prompt at list price, one picture kept costs ${one}, and each of four ${four}.`
}

function nothingPaid(outcome: Outcome): string {
  const { refused, granted, spentFree } = outcome.account.totals
  if (refused > 0)
    return granted === 0
      ? 'The pictures you get cost nothing, however many you keep: what takes a credit is refused.'
      : 'The pictures you get cost nothing, however many you keep: what the free credits don’t cover is refused.'
  return spentFree === 0
    ? 'Your pictures cost nothing, however many you keep: what you make takes no credits.'
    : 'Your pictures cost nothing, however many you keep: the free credits cover all you make.'
}

function table(outcome: Outcome): DataTable {
  return {
    caption: 'Cost of each picture kept, by pictures kept of an operation',
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
  heights: { narrow: 200, wide: 190 },
}
