import type { Cents } from '#domain/money.ts'
import type { Day } from '#catalogue/dates.ts'
import { hasLaunched, standingOf, type Standing } from '#catalogue/offers.ts'
import type { PriceRow } from './PriceRow.ts'
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

export interface TodayRow<Row extends PriceRow = PriceRow> {
  readonly row: Row
  readonly standing: Standing
  /** Every image that was returned is paid for; null where no price was found. */
  readonly payForAll: Cost | null
  /** Only as many are asked for as are kept; null for credits, which always buy all of a prompt's. */
  readonly payForKept: Cost | null
}

/** Counted in hundredths of a cent, in which list prices are whole: one division, one rounding. */
function cost(totalHundredths: number, { imagesKept, months }: Pictures): Cost {
  return {
    monthlyCents: totalHundredths / (100 * months),
    perKeptCents: imagesKept > 0 ? totalHundredths / (100 * imagesKept) : null,
  }
}

type Costs = Pick<TodayRow, 'payForAll' | 'payForKept'>

function costsOf(row: PriceRow, pictures: Pictures, creditsCash: Cents): Costs {
  if (row.mode === 'unpriced') return { payForAll: null, payForKept: null }
  if (row.mode === 'credits')
    return { payForAll: cost(creditsCash * 100, pictures), payForKept: null }
  const price = Math.round(row.centsPerImage * 100)
  return {
    payForAll: cost(price * pictures.imagesMade, pictures),
    payForKept: cost(price * pictures.imagesKept, pictures),
  }
}

const monthly = ({ payForAll }: Costs) => payForAll?.monthlyCents ?? Infinity

/**
 * The same pictures at every price known at that day: on sale first, cheapest first, then what is
 * over or was to be. The credits' line is what the reader's own account paid, free credits and
 * expiry included.
 */
export function todayRows(
  question: Pictures & { readonly creditsCashCents: Cents; readonly day: Day },
): TodayRow[] {
  const { day, creditsCashCents } = question
  return priceRows
    .filter((row) => hasLaunched(row, day))
    .map((row) => ({
      row,
      standing: standingOf(row, day),
      ...costsOf(row, question, creditsCashCents),
    }))
    .sort(
      (a, b) =>
        Number(a.standing !== 'on sale') - Number(b.standing !== 'on sale') ||
        monthly(a) - monthly(b) ||
        0,
    )
}
