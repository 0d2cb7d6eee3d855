import { dateInWords, type Day } from '#catalogue/dates.ts'
import { confidenceMeanings, type PriceRow } from '#catalogue/PriceRow.ts'
import { catalogueDate, sources } from '#catalogue/sources.ts'
import type { TodayRow } from '#catalogue/today.ts'
import type { Outcome } from '#scenario/outcome.ts'
import {
  formatAverage,
  formatAverageQuantity,
  formatExactMoney,
  formatMoney,
  formatPrice,
  formatQuantity,
} from '#ui/format.ts'
import { computed, setting } from '#ui/formula/inputs.ts'
import type { OwnFormula } from '#ui/formula/moneyFigures.ts'
import { moneyColumn, type DataTable, type FigureDefinition } from '../figure.ts'
import type { TodayChoice } from './choice.ts'
import { creditsMonthlyCents, nameOf, rowsAt, servicesAt } from './series.ts'

function cheapestAt(outcome: Outcome, day: Day): TodayRow | undefined {
  return rowsAt(outcome, day).find(({ row, retired }) => !retired && row.mode !== 'credits')
}

function takeaway(outcome: Outcome, { day }: TodayChoice): string {
  const { imagesMade } = outcome.account.totals
  if (imagesMade === 0) return 'You make no pictures here, so there is nothing to compare.'
  const made = formatAverageQuantity(imagesMade / outcome.scenario.months, ['picture', 'pictures'])
  const credits = formatMoney(creditsMonthlyCents(outcome))
  const cheapest = cheapestAt(outcome, day)
  const when = day === catalogueDate ? 'Today' : `On ${dateInWords(day)}`
  if (!cheapest)
    return `${when} none of these was sold by the image; with credits your ${made} come to ${credits} a month.`
  const all = formatMoney(cheapest.payForAll.monthlyCents)
  const kept = formatMoney(cheapest.payForKept?.monthlyCents ?? 0)
  const costs = day === catalogueDate ? 'costs' : 'cost'
  const onlyKept = kept === all ? '' : `, or ${kept} for only those you keep`
  return `${when} the cheapest here, ${nameOf(cheapest.row)}, ${costs} ${all} a month for your ${made}${onlyKept}; your credits came to ${credits}.`
}

/** How the two costs of the cheapest come about. */
function formulas(outcome: Outcome, { day }: TodayChoice): OwnFormula[] {
  const cheapest = cheapestAt(outcome, day)
  if (cheapest?.row.mode !== 'per-image') return []
  const { months } = outcome.scenario
  const price = formatExactMoney(cheapest.row.centsPerImage)
  const { imagesMade, imagesKept } = outcome.account.totals
  const formula = (images: number, cents: number, which: string): OwnFormula => ({
    amount: formatMoney(cents),
    title: `${nameOf(cheapest.row)}: ${which}, a month`,
    expression: `${formatAverage(images)} × ${price} ÷ ${months}`,
    exact: formatExactMoney(cents),
    inputs: [
      computed(which, formatAverage(images)),
      { label: 'price of an image', value: price, kind: 'listed' },
      setting('months', 'months', outcome.scenario),
    ],
  })
  return [
    formula(imagesMade, cheapest.payForAll.monthlyCents, 'all images returned'),
    formula(imagesKept, cheapest.payForKept?.monthlyCents ?? 0, 'only images kept'),
  ]
}

function listPrice(row: PriceRow): string {
  if (row.mode === 'credits')
    return `${formatPrice(row.pack.price)} for ${formatQuantity(row.pack.credits, ['credit', 'credits'])}`
  return `${row.isStartingPrice ? 'from ' : ''}${formatMoney(row.centsPerImage)} an image`
}

function onSale({ row, retired }: TodayRow): string {
  const { from, until, announcedEnd } = row
  const end = until ?? announcedEnd ?? null
  const since = dateInWords(from)
  const span = end === null ? `since ${since}` : `${since} to ${dateInWords(end)}`
  return retired ? `Retired: ${end === null ? `from ${since}` : span}` : span
}

const linksOf = (row: PriceRow) =>
  row.sources.map((id) => sources[id].url ?? sources[id].label).join(' ')

function table(outcome: Outcome, { day }: TodayChoice): DataTable {
  return {
    caption: `Your pictures at the list prices of ${dateInWords(day)}`,
    columns: [
      { label: 'Service' },
      { label: 'List price' },
      moneyColumn('All returned, a month'),
      moneyColumn('All returned, each kept'),
      moneyColumn('Only kept, a month'),
      moneyColumn('Only kept, each'),
      { label: 'On sale' },
      { label: 'Source' },
      { label: 'Checked', isBelow: true },
      { label: 'How sure', isBelow: true },
    ],
    rows: rowsAt(outcome, day).map((each) => [
      nameOf(each.row),
      listPrice(each.row),
      each.payForAll.monthlyCents,
      each.payForAll.perKeptCents,
      each.payForKept?.monthlyCents ?? null,
      each.payForKept?.perKeptCents ?? null,
      onSale(each),
      linksOf(each.row),
      `checked ${dateInWords(each.row.lastChecked)}`,
      confidenceMeanings[each.row.confidence],
    ]),
  }
}

const rowHeights = { narrow: 34, wide: 40 }
const frameHeight = 76

/** One figure for each choice: its words, table and height follow the day. */
export function todayFigure(choice: TodayChoice): FigureDefinition {
  const rows = Math.max(servicesAt(choice.day), 1)
  return {
    slug: 'today',
    title: 'And today?',
    controls: ['prompts', 'kept'],
    takeaway: (outcome) => takeaway(outcome, choice),
    formulas: (outcome) => formulas(outcome, choice),
    table: (outcome) => table(outcome, choice),
    heights: {
      narrow: frameHeight + rows * rowHeights.narrow,
      wide: frameHeight + rows * rowHeights.wide,
    },
  }
}
