import { cents } from '#domain/money.ts'
import { sayDollars, wholeNumberCodec, type Codec } from '#scenario/values.ts'
import { formatCount } from '#ui/kit/format.ts'

interface Bounds {
  readonly min: number
  readonly max: number
}

/** An amount with up to two decimals, counted in hundredths. */
function hundredthsCodec(
  what: string,
  { min, max }: Bounds,
  example: string,
  say: (value: number) => string,
): Codec<number> {
  return {
    read: (text) => {
      const value = /^\d+(?:\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN
      return value >= min && value <= max ? { kind: 'value', value } : { kind: 'invalid' }
    },
    write: (value) => String(value / 100),
    say,
    accepts: `${what} from ${min / 100} to ${formatCount(max / 100)}, such as ${example}`,
  }
}

/** Dollars a month to spend; the value is in cents. */
export const budgetCodec = hundredthsCodec('dollars', { min: 0, max: 1_000_000 }, '7.50', (value) =>
  sayDollars(cents(value)),
)

/** Finished images a month. */
export const imagesCodec = wholeNumberCodec({ min: 1, max: 30_000 })

/** Cents for an image; the value is in hundredths of a cent. */
export const priceCodec = hundredthsCodec(
  'cents',
  { min: 1, max: 1_000_000 },
  '9.5',
  (value) => `${value / 100}¢`,
)
