import type { Outcome } from '#scenario/outcome.ts'
import { formatCount, formatMoney } from '#ui/format.ts'
import { moneyColumn, type DataTable, type FigureDefinition } from '../figure.ts'
import { perImageSeries } from './series.ts'

function takeaway({ cashPerImage, listPerImage, scenario, account }: Outcome): string {
  const one = cashPerImage[1]
  const four = cashPerImage[4]
  if (one === null || four === null) {
    const list = listPerImage.prompt[1]
    if (list === null) return 'Nothing is kept and nothing is for sale, so no image has a price.'
    return `You keep nothing here. A paid prompt lists at ${formatMoney(list)} for one image kept.`
  }
  if (one === 0 && account.totals.refused > 0)
    return 'The images you get cost nothing: what the free credits can’t cover is refused.'
  if (one === 0)
    return account.totals.spentFree === 0
      ? 'Your images cost nothing: what you make takes no credits.'
      : 'Your images cost nothing: the free credits cover every operation.'
  const fee = account.totals.feeCents > 0 ? ', the subscription included' : ''
  if (four === one)
    return `Each image you keep costs you ${formatMoney(one)}${fee}; no try returns a second one.`
  const tries = scenario.hits < 100 ? 'try worth keeping' : 'try'
  const most = Math.max(scenario.promptimages, scenario.editimages, scenario.variationimages)
  return `Keep one image of each ${tries} and it costs you ${formatMoney(one)}${fee}; keep ${most > 4 ? 'four' : 'all'} and each costs ${formatMoney(four)}.`
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

export const perImage: FigureDefinition = {
  slug: 'per-image',
  title: 'What does one image cost?',
  controls: ['prompts', 'kept', 'hits'],
  takeaway,
  table,
  heights: { narrow: 260, wide: 320 },
}
