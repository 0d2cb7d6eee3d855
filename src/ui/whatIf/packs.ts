import type { Pack } from '#domain/tariff.ts'
import { cents, type Cents } from '#domain/money.ts'
import { parameters } from '#scenario/parameters.ts'
import { codecs, type Codec } from '#scenario/values.ts'
import { formatCount, formatPrice } from '#ui/format.ts'

const { credits, price, maxItems } = parameters.packs

/** One pack's text through the codec of the list, so that bounds stand in one place. */
function readPack(text: string): Pack | null {
  const reading = codecs.packs.read(text)
  const [pack, second] = reading.kind === 'value' ? reading.value : []
  return pack && !second ? pack : null
}

function partCodec<T extends number>(part: {
  readonly read: (text: string) => T | undefined
  readonly write: (value: T) => string
  readonly say: (value: T) => string
  readonly accepts: string
}): Codec<T> {
  const { read, ...rest } = part
  return {
    ...rest,
    read: (text) => {
      const value = read(text)
      return value === undefined ? { kind: 'invalid' } : { kind: 'value', value }
    },
  }
}

export const creditsCodec = partCodec<number>({
  read: (text) => readPack(`${text}x1`)?.credits,
  write: String,
  say: formatCount,
  accepts: `a whole number from ${formatCount(credits.min)} to ${formatCount(credits.max)}`,
})

export const priceCodec = partCodec<Cents>({
  read: (text) => readPack(`1x${text}`)?.price,
  write: (value) => String(value / 100),
  say: formatPrice,
  accepts: `dollars from ${formatPrice(price.min)} to ${formatPrice(price.max)}, such as 4.99`,
})

export const mostPacks = maxItems

/** A pack to start from: twice the largest, a tenth cheaper a credit. */
export function suggestedPack(packs: readonly Pack[]): Pack {
  const largest = packs.toSorted((a, b) => b.credits - a.credits)[0]
  const [initial] = parameters.packs.default
  if (!largest) return initial ?? { credits: credits.min, price: price.min }
  return {
    credits: Math.min(largest.credits * 2, credits.max),
    price: cents(Math.min(largest.price * 1.8, price.max)),
  }
}
