import type { Day } from '#catalogue/dates.ts'
import { isOnSale } from '#catalogue/offers.ts'
import { blackForestLabsRows } from './blackForestLabs.ts'
import { dalleRows } from './dalle.ts'
import { googleRows } from './google.ts'
import { gptImageRows } from './gptImage.ts'
import { ideogramRows } from './ideogram.ts'
import { recraftRows } from './recraft.ts'
import { stabilityRows } from './stability.ts'
import type { PerImageRow, PriceRow } from './PriceRow.ts'
import { firstPricedDay } from '#catalogue/catalogueDate.ts'

/** Every price we have a source and a date for; a service missing here may still be on sale. */
export const priceRows: readonly PriceRow[] = [
  ...dalleRows,
  ...gptImageRows,
  ...googleRows,
  ...blackForestLabsRows,
  ...ideogramRows,
  ...recraftRows,
  ...stabilityRows,
]

export function onSaleAt(day: Day): PriceRow[] {
  return priceRows.filter((row) => isOnSale(row, day))
}

const usualSize = '1024×1024'

/** Priced by the image, at the size of the credit app's pictures: the same job. */
export function isComparable(row: PriceRow): row is PerImageRow {
  return row.mode === 'per-image' && row.size.includes(usualSize)
}

/** Days at which the choice changed, for a reader to go back to. */
export const priceDates: readonly { readonly day: Day; readonly what: string }[] = [
  { day: firstPricedDay, what: 'the beta with credits' },
  { day: '2022-11-03', what: 'the DALL·E 2 API' },
  { day: '2023-02-13', what: 'the article' },
  { day: '2023-12-25', what: 'DALL·E 3' },
  { day: '2024-05-01', what: 'credits off sale' },
  { day: '2025-04-23', what: 'gpt-image-1' },
  { day: '2026-01-01', what: 'the field of 2025' },
  { day: '2026-05-12', what: 'the DALL·E APIs shut down' },
  { day: '2026-09-08', what: 'gpt-image-2.5' },
]
