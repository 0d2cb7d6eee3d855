import type { Pack } from '#domain/tariff.ts'
import { cents } from '#domain/money.ts'
import { parameters } from '#scenario/parameters.ts'
import { codecs, sayDollars, type Codec, type Reading } from '#scenario/values.ts'
import { formatCount } from '#ui/kit/format.ts'

const { credits, price, maxItems } = parameters.packs

/** One pack's text through the codec of the list, so that bounds stand in one place. */
function readPack(text: string): Reading<Pack> {
  const reading = codecs.packs.read(text)
  const [pack, second] = reading.kind === 'value' ? reading.value : []
  return pack && !second ? { kind: 'value', value: pack } : { kind: 'invalid' }
}

/** The credits of a pack in a box of their own, which takes a whole pack, "115x15", as well. */
export function creditsCodec(pack: Pack): Codec<Pack> {
  return {
    read: (text) => readPack(text.includes('x') ? text : `${text}x${pack.price / 100}`),
    write: (value) => String(value.credits),
    say: (value) => formatCount(value.credits),
    accepts: `a whole number from ${formatCount(credits.min)} to ${formatCount(credits.max)}`,
  }
}

/** The price of a pack, likewise. */
export function priceCodec(pack: Pack): Codec<Pack> {
  return {
    read: (text) => readPack(text.includes('x') ? text : `${pack.credits}x${text}`),
    write: (value) => String(value.price / 100),
    say: (value) => sayDollars(value.price),
    accepts: `dollars from ${sayDollars(price.min)} to ${sayDollars(price.max)}, such as 4.99`,
  }
}

export const mostPacks = maxItems

/** A pack to start from: twice the largest, a tenth cheaper a credit. */
export function suggestedPack(packs: readonly Pack[]): Pack {
  const largest = [...packs].sort((a, b) => b.credits - a.credits)[0]
  const [initial] = parameters.packs.default
  if (!largest) return initial ?? { credits: credits.min, price: price.min }
  return {
    credits: Math.min(largest.credits * 2, credits.max),
    price: cents(Math.min(largest.price * 1.8, price.max)),
  }
}
