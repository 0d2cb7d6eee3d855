import { dateInWords, type Day } from '#catalogue/dates.ts'
import { confidenceMeanings, type PriceRow } from '#catalogue/priceSheets/PriceRow.ts'
import { isStale } from '#catalogue/offers.ts'
import { sources } from '#catalogue/sources.ts'
import type { TodayRow } from '#catalogue/priceSheets/today.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { codecs } from '#scenario/values.ts'
import { hasArticlePrices, pricesInWords } from '#ui/answer/tariffLabel.ts'
import {
  count,
  product,
  quotient,
  textOfExpression,
  unitPrice,
  valueOf,
} from '#ui/amounts/expression.ts'
import { numberOf } from '#ui/amounts/fraction.ts'
import { imagesKept, imagesMade } from '#ui/amounts/images.ts'
import { setting } from '#ui/amounts/inputs.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { say, type Amount, type Sentence } from '#ui/amounts/sentence.ts'
import { formatAverageQuantity, formatMoney } from '#ui/kit/format.ts'
import { moneyColumn, type DataTable, type ChartDefinition } from '#ui/chart/chart.ts'
import type { TodayChoice } from './choice.ts'
import { nameOf, rowsAt, servicesAt } from './series.ts'

/** The credit app's pictures are 1024 px wide: a smaller one is not the same job. */
function cheapestAt(outcome: Outcome, day: Day): TodayRow | undefined {
  return rowsAt(outcome, day).find(
    ({ row, retired }) => !retired && row.mode !== 'credits' && row.size.includes('1024'),
  )
}

/** What so many images of a service cost a month. */
function imagesAmount(outcome: Outcome, { row }: TodayRow, which: 'all' | 'kept'): Amount | null {
  if (row.mode !== 'per-image') return null
  const { hits, kept, months } = outcome.scenario
  const what = which === 'all' ? 'all images returned' : 'only images kept'
  const images = which === 'all' ? imagesMade(outcome) : imagesKept(outcome, kept)
  const price = unitPrice(row.centsPerImage)
  const expression = quotient(product(images, price), count(months, ['month', 'months']))
  return {
    id: `${row.id} ${which}`,
    text: formatMoney(numberOf(valueOf(expression))),
    meaning: {
      kind: 'own',
      title: `${nameOf(row)}: ${what}, a month`,
      expression,
      inputs: [
        { label: 'price of an image', value: textOfExpression(price), kind: 'listed' },
        ...(which === 'kept' && hits < 100
          ? [setting('tries worth keeping, percent', 'hits', outcome.scenario)]
          : []),
        setting('months', 'months', outcome.scenario),
      ],
    },
  }
}

function takeaway(outcome: Outcome, { day }: TodayChoice): Sentence {
  if (outcome.account.totals.imagesMade === 0)
    return say`You make no pictures here, so there is nothing to compare.`
  const made = formatAverageQuantity(outcome.account.totals.imagesMade / outcome.scenario.months, [
    'picture',
    'pictures',
  ])
  const credits = amountOf('monthly', outcome)
  const cheapest = cheapestAt(outcome, day)
  const when = `On ${dateInWords(day)}`
  const all = cheapest && imagesAmount(outcome, cheapest, 'all')
  const kept = cheapest && imagesAmount(outcome, cheapest, 'kept')
  if (!cheapest || !all || !kept)
    return say`${when} none of these was sold by the image; with credits your ${made} come to ${credits} a month.`
  const onlyKept = kept.text === all.text ? '' : say`, or ${kept} for only those you keep`
  return say`${when} the cheapest here, ${nameOf(cheapest.row)}, cost ${all} a month for your ${made}${onlyKept}; your credits came to ${credits}.`
}

/** The credits' row is what the reader's own account pays, so it goes by the reader's own prices. */
function rowName(row: PriceRow, { scenario }: Outcome): string {
  return row.mode === 'credits' && !hasArticlePrices(scenario)
    ? `Your credits (prices: ${pricesInWords(scenario)})`
    : nameOf(row)
}

function listPrice(row: PriceRow, { scenario }: Outcome): string {
  if (row.mode === 'credits') return codecs.packs.say(scenario.packs)
  return `${row.isStartingPrice ? 'from ' : ''}${formatMoney(row.centsPerImage)} an image`
}

function onSale({ row, retired }: TodayRow): string {
  const { from, until, announcedEnd } = row
  const end = until ?? announcedEnd ?? null
  const since = dateInWords(from)
  const span = end === null ? `since ${since}` : `${since} to ${dateInWords(end)}`
  return retired ? `Retired: ${end === null ? `from ${since}` : span}` : span
}

const checked = (row: PriceRow, day: Day) =>
  `checked ${dateInWords(row.lastChecked)}${isStale(row, day) ? ', may have changed' : ''}`

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
      rowName(each.row, outcome),
      listPrice(each.row, outcome),
      each.payForAll.monthlyCents,
      each.payForAll.perKeptCents,
      each.payForKept?.monthlyCents ?? null,
      each.payForKept?.perKeptCents ?? null,
      onSale(each),
      linksOf(each.row),
      checked(each.row, day),
      confidenceMeanings[each.row.confidence],
    ]),
  }
}

/** Those of the services by their day, those of the credits by whose they are. */
function pricesOn({ scenario }: Outcome, { day }: TodayChoice): string {
  return `List prices of ${dateInWords(day)}; of the credits: ${pricesInWords(scenario)}`
}

const rowHeights = { narrow: 34, wide: 40 }
const frameHeight = 76

/** One chart for each choice: its words, table and height follow the day. */
const drawing = async () => (await import('./TodayDrawing.tsx')).TodayDrawing

export function todayChart(choice: TodayChoice): ChartDefinition {
  const { day, pay, isChosen, built } = choice
  // As many as were built have room, so that nothing moves when the reader's day comes.
  const rows = Math.max(servicesAt(day), isChosen ? 0 : servicesAt(built), 1)
  return {
    takeaway: (outcome) => takeaway(outcome, choice),
    table: (outcome) => table(outcome, choice),
    prices: (outcome) => pricesOn(outcome, choice),
    isAsBuilt: day === built && pay === 'all',
    drawing,
    heights: {
      narrow: frameHeight + rows * rowHeights.narrow,
      wide: frameHeight + rows * rowHeights.wide,
    },
  }
}
