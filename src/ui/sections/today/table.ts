import { dateInWords, whenInWords } from '#catalogue/dates.ts'
import { checkedWords } from '#catalogue/offers.ts'
import { confidenceMeanings, type PriceRow } from '#catalogue/priceSheets/PriceRow.ts'
import type { TodayRow } from '#catalogue/priceSheets/today.ts'
import { addressesOf } from '#catalogue/sources.ts'
import { rowsAt } from '#scenario/listPrices.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { codecs } from '#scenario/values.ts'
import { hasArticlePrices } from '#scenario/askedPrices.ts'
import { pricesInWords } from '#ui/answer/tariffLabel.ts'
import { moneyColumn, type DataTable } from '#ui/chart/chart.ts'
import { formatExactMoney } from '#ui/kit/format.ts'
import type { TodayChoice } from './choice.ts'
import { nameOf } from './series.ts'

/** The credits' row is what the reader's own account pays, so it goes by the reader's own prices. */
function rowName(row: PriceRow, { scenario }: Outcome): string {
  return row.mode === 'credits' && !hasArticlePrices(scenario)
    ? `Your credits (prices: ${pricesInWords(scenario)})`
    : nameOf(row)
}

function listPrice(row: PriceRow, { scenario }: Outcome): string {
  if (row.mode === 'credits') return codecs.packs.say(scenario.packs)
  if (row.mode === 'unpriced') return `not found: ${row.known}`
  return `${row.isStartingPrice ? 'from ' : ''}${formatExactMoney(row.centsPerImage)} an image`
}

function onSale({ row, standing }: TodayRow): string {
  const { until, announcedEnd = null } = row
  const since = dateInWords(row.from)
  if (standing === 'ended') return `Retired: ${since} to ${dateInWords(until ?? row.from)}`
  if (standing === 'was to end' && announcedEnd !== null)
    return `Since ${since}; was to end ${whenInWords(announcedEnd)}`
  if (until !== null) return `${since} to ${dateInWords(until)}`
  return announcedEnd === null
    ? `since ${since}`
    : `since ${since}, to end ${whenInWords(announcedEnd)}`
}

export function todayTable(outcome: Outcome, { day }: TodayChoice): DataTable {
  return {
    caption: `Your pictures at the list prices known on ${dateInWords(day)}`,
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
      each.payForAll?.monthlyCents ?? null,
      each.payForAll?.perKeptCents ?? null,
      each.payForKept?.monthlyCents ?? null,
      each.payForKept?.perKeptCents ?? null,
      onSale(each),
      addressesOf(each.row.sources),
      `checked ${checkedWords(each.row, day)}`,
      confidenceMeanings[each.row.confidence],
    ]),
  }
}
