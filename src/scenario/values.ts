import type { Purchasing } from '#domain/terms.ts'
import { cents, type Cents } from '#domain/money.ts'
import type { Lifetime, Pack } from '#domain/tariff.ts'
import {
  parameterKeys,
  parameters,
  type FeeParameter,
  type LifetimeParameter,
  type PacksParameter,
  type Parameter,
  type ParameterKey,
  type PatternParameter,
  type PurchasingParameter,
} from './parameters.ts'
import type { Scenario } from './Scenario.ts'

/** What a text says: a value, one moved to the nearest bound, or none. */
export type Reading<T> =
  | { readonly kind: 'value' | 'clamped'; readonly value: T }
  | { readonly kind: 'invalid' }

export interface Codec<T> {
  readonly read: (text: string) => Reading<T>
  readonly write: (value: T) => string
  /** The value in words: "115 credits for $15". */
  readonly say: (value: T) => string
  /** What is taken, in words: "a whole number from 0 to 10,000". */
  readonly accepts: string
}

interface Range {
  readonly min: number
  readonly max: number
}

const invalid = { kind: 'invalid' } as const

const grouped = (value: number) => value.toLocaleString('en-US')

const counted = (value: number, [one, many]: readonly [string, string]) =>
  `${grouped(value)} ${value === 1 ? one : many}`

/** As a box that asks for dollars is filled: "$0.50", "$15". */
export const sayDollars = (amount: Cents) => {
  const minimumFractionDigits = amount % 100 === 0 ? 0 : 2
  return `$${(amount / 100).toLocaleString('en-US', { minimumFractionDigits })}`
}

/** A price without trailing zeros: `15`, `4.5`, `9.99`. */
const writeDollars = (amount: Cents) => String(amount / 100)

/** Null where the text is no whole number; `-0` is 0. */
function wholeNumber(text: string): number | null {
  return /^-?[0-9]+$/.test(text) ? Number(text) + 0 : null
}

/** Cents, exactly, or past all bounds; null where the text is no price. */
function priceInCents(text: string): number | null {
  return /^[0-9]+(?:\.[0-9]{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null
}

function within(value: number | null, { min, max }: Range): value is number {
  return value !== null && value >= min && value <= max
}

function readInRange(value: number | null, range: Range): Reading<number> {
  if (value === null) return invalid
  if (within(value, range)) return { kind: 'value', value }
  return { kind: 'clamped', value: value < range.min ? range.min : range.max }
}

/** One item that is none voids the list, and so does one too many. */
function readItems<T>(
  text: string,
  maxItems: number,
  readItem: (item: string) => T | null,
): Reading<readonly T[]> {
  // One more than allowed is enough to see that there are too many.
  const items = text.split(',', maxItems + 1).map((item) => item.trim())
  const value = items.map(readItem).filter((item) => item !== null)
  return items.length > maxItems || value.length < items.length ? invalid : { kind: 'value', value }
}

export function wholeNumberCodec({ min, max }: Range): Codec<number> {
  return {
    read: (text) => readInRange(wholeNumber(text), { min, max }),
    write: String,
    say: grouped,
    accepts: `a whole number from ${grouped(min)} to ${grouped(max)}`,
  }
}

function feeCodec({ min, max }: FeeParameter): Codec<Cents> {
  return {
    read: (text) => readInRange(priceInCents(text), { min, max }) as Reading<Cents>,
    write: writeDollars,
    say: sayDollars,
    accepts: `dollars from ${sayDollars(min)} to ${sayDollars(max)}, such as 4.99`,
  }
}

function lifetimeCodec({ min, max, unit }: LifetimeParameter): Codec<Lifetime> {
  return {
    read: (text) =>
      text === 'never'
        ? { kind: 'value', value: text }
        : readInRange(wholeNumber(text), { min, max }),
    write: String,
    say: (value) => (value === 'never' ? value : counted(value, unit)),
    accepts: `a whole number of months from ${min} to ${max}, or never`,
  }
}

function patternCodec({ min, max, maxItems }: PatternParameter): Codec<readonly number[]> {
  const readItem = (text: string) => {
    const value = wholeNumber(text)
    return within(value, { min, max }) ? value : null
  }
  return {
    read: (text) => readItems(text, maxItems, readItem),
    write: (value) => value.join(),
    say: (value) => value.map((percent) => `${grouped(percent)} %`).join(', '),
    accepts: `up to ${maxItems} whole percentages from ${min} to ${grouped(max)}, with commas between`,
  }
}

function packsCodec({ credits, price, maxItems }: PacksParameter): Codec<readonly Pack[]> {
  const readItem = (text: string): Pack | null => {
    const [size = '', cost = '', ...rest] = text.split(/[x×]/, 3).map((part) => part.trim())
    const pack = { credits: wholeNumber(size), price: priceInCents(cost) }
    return rest.length === 0 && within(pack.credits, credits) && within(pack.price, price)
      ? { credits: pack.credits, price: cents(pack.price) }
      : null
  }
  const sayPack = (pack: Pack) =>
    `${counted(pack.credits, ['credit', 'credits'])} for ${sayDollars(pack.price)}`
  return {
    read: (text) =>
      text === 'none' ? { kind: 'value', value: [] } : readItems(text, maxItems, readItem),
    write: (value) =>
      value.map((pack) => `${pack.credits}x${writeDollars(pack.price)}`).join() || 'none',
    say: (value) => value.map(sayPack).join(', ') || 'none',
    accepts: `up to ${maxItems} packs such as 115x15 (115 credits for $15), with commas between, or none`,
  }
}

function purchasingCodec({ choices }: PurchasingParameter): Codec<Purchasing> {
  return {
    read: (text) => {
      const value = choices.find((choice) => choice === text)
      return value ? { kind: 'value', value } : invalid
    },
    write: String,
    say: String,
    accepts: `one of ${choices.join(', ')}`,
  }
}

function codecOf(parameter: Parameter) {
  switch (parameter.type) {
    case 'integer':
      return wholeNumberCodec(parameter)
    case 'fee':
      return feeCodec(parameter)
    case 'lifetime':
      return lifetimeCodec(parameter)
    case 'pattern':
      return patternCodec(parameter)
    case 'packs':
      return packsCodec(parameter)
    case 'purchasing':
      return purchasingCodec(parameter)
  }
}

/** How each value is read from a text and written to one. */
export const codecs = Object.fromEntries(
  parameterKeys.map((key) => [key, codecOf(parameters[key])]),
) as { readonly [K in ParameterKey]: Codec<Scenario[K]> }

export function writeValue<K extends ParameterKey>(key: K, value: Scenario[K]): string {
  return codecs[key].write(value)
}
