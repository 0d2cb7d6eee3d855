import type { Cents } from '#domain/money.ts'
import type { Day } from '#catalogue/dates.ts'
import { hasLaunched, standingOf } from '#catalogue/offers.ts'
import type { PerImageRow, PriceRow } from './PriceRow.ts'
import { priceRows } from './priceSheets.ts'

/** A reader's pictures, over the months simulated. */
export interface Pictures {
  readonly imagesMade: number
  readonly imagesKept: number
  readonly months: number
}

/** Fractional cents, not rounded: whoever shows them rounds. */
export interface Cost {
  readonly monthlyCents: number
  /** Null where nothing is kept. */
  readonly perKeptCents: number | null
}

export interface TodayRow {
  readonly row: PriceRow
  readonly retired: boolean
  /** Every image that was returned is paid for. */
  readonly payForAll: Cost
  /** Only as many are asked for as are kept; null for credits, which always buy all of a prompt's. */
  readonly payForKept: Cost | null
}

/** Counted in tenths of a cent, in which list prices are whole: one division, one rounding. */
function cost(totalTenths: number, { imagesKept, months }: Pictures): Cost {
  return {
    monthlyCents: totalTenths / (10 * months),
    perKeptCents: imagesKept > 0 ? totalTenths / (10 * imagesKept) : null,
  }
}

function listCost(row: PerImageRow, images: number, pictures: Pictures): Cost {
  return cost(Math.round(row.centsPerImage * 10) * images, pictures)
}

function todayRow(row: PriceRow, pictures: Pictures, creditsCash: Cents, day: Day): TodayRow {
  const retired = standingOf(row, day) !== 'on sale'
  if (row.mode === 'credits')
    return { row, retired, payForAll: cost(creditsCash * 10, pictures), payForKept: null }
  return {
    row,
    retired,
    payForAll: listCost(row, pictures.imagesMade, pictures),
    payForKept: listCost(row, pictures.imagesKept, pictures),
  }
}

/**
 * The same pictures at every price known at that day: on sale first, cheapest first, then retired.
 * The credits' line is what the reader's own account paid, free credits and expiry included.
 */
export function todayRows(
  question: Pictures & { readonly creditsCashCents: Cents; readonly day: Day },
): TodayRow[] {
  return priceRows
    .filter((row) => hasLaunched(row, question.day))
    .map((row) => todayRow(row, question, question.creditsCashCents, question.day))
    .sort(
      (a, b) =>
        Number(a.retired) - Number(b.retired) ||
        a.payForAll.monthlyCents - b.payForAll.monthlyCents,
    )
}
