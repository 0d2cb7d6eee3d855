import { hasSurelyCome, mayHaveCome, type Day } from '#catalogue/dates.ts'
import { blackForestLabsRows } from './blackForestLabs.ts'
import { dalleRows } from './dalle.ts'
import { googleRows } from './google.ts'
import { gptImageRows } from './gptImage.ts'
import { ideogramRows } from './ideogram.ts'
import { stabilityRows } from './stability.ts'
import type { PriceRow } from './PriceRow.ts'
import { catalogueDate, firstPricedDay } from '#catalogue/catalogueDate.ts'

/** Every price we have a source and a date for; a service missing here may still be on sale. */
export const priceRows: readonly PriceRow[] = [
  ...dalleRows,
  ...gptImageRows,
  ...googleRows,
  ...blackForestLabsRows,
  ...ideogramRows,
  ...stabilityRows,
]

export function isRetired(row: PriceRow, day: Day): boolean {
  const ends = [row.until, row.announcedEnd ?? null]
  return ends.some((end) => end !== null && mayHaveCome(end, day))
}

/** A row known to the month or year only counts once its sources are sure of it. */
export function hasLaunched(row: PriceRow, day: Day): boolean {
  return hasSurelyCome(row.from, day)
}

export function onSaleAt(day: Day): PriceRow[] {
  return priceRows.filter((row) => hasLaunched(row, day) && !isRetired(row, day))
}

/** Days at which the choice changed, for a reader to go back to; the last is when prices were last checked. */
export const priceDates: readonly { readonly day: Day; readonly what: string }[] = [
  { day: firstPricedDay, what: 'the beta with credits' },
  { day: '2022-11-03', what: 'the DALL·E 2 API' },
  { day: '2023-02-13', what: 'the article' },
  { day: '2023-12-25', what: 'DALL·E 3' },
  { day: '2024-05-01', what: 'credits off sale' },
  { day: '2025-04-23', what: 'gpt-image-1' },
  { day: '2026-01-01', what: 'the field of 2025' },
  { day: '2026-05-12', what: 'the DALL·E APIs shut down' },
  { day: catalogueDate, what: 'latest prices' },
]
