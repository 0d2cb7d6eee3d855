import type { Codec } from '#scenario/values.ts'
import { formatCount } from './format.ts'

interface Bounds {
  readonly min: number
  readonly max: number
}

/** An amount with up to two decimals, counted in hundredths. */
export function hundredthsCodec(
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
