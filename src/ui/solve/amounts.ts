import type { Codec } from '#scenario/values.ts'
import { formatCount, formatPrice } from '#ui/format.ts'

interface Bounds {
  readonly min: number
  readonly max: number
}

function codec(
  pattern: RegExp,
  accepts: string,
  { min, max }: Bounds,
  say: (value: number) => string,
  scale = 1,
): Codec<number> {
  return {
    read: (text) => {
      const value = pattern.test(text) ? Math.round(Number(text) * scale) : Number.NaN
      return value >= min && value <= max ? { kind: 'value', value } : { kind: 'invalid' }
    },
    write: (value) => String(value / scale),
    say,
    accepts,
  }
}

/** Dollars a month to spend; the value is in cents. */
export const budgetCodec = codec(
  /^\d+(?:\.\d{1,2})?$/,
  'dollars from 0 to 10,000, such as 7.50',
  { min: 0, max: 1_000_000 },
  formatPrice,
  100,
)

/** Finished images a month. */
export const imagesCodec = codec(
  /^\d+$/,
  'a whole number from 1 to 30,000',
  { min: 1, max: 30_000 },
  formatCount,
)

/** Cents for an image; the value is in hundredths of a cent. */
export const priceCodec = codec(
  /^\d+(?:\.\d{1,2})?$/,
  'cents from 0.01 to 10,000, such as 9.5',
  { min: 1, max: 1_000_000 },
  (value) => `${value / 100}¢`,
  100,
)
