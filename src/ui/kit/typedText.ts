import type { Codec, Reading } from '#scenario/values.ts'

/** What a box is for: which signs and words may stand beside its number. */
export interface TypedForm {
  readonly kind: 'count' | 'amount'
  /** In lower case, the longest first. */
  readonly units: readonly string[]
}

/** A whole number: "1,000", "20 prompts". */
export function countOf([one, many]: readonly [string, string]): TypedForm {
  return { kind: 'count', units: one === 'percent' ? [one, '%'] : [many, one] }
}

export const dollars: TypedForm = {
  kind: 'amount',
  units: ['us$', 'usd', 'dollars', 'dollar', '$'],
}
export const smallCents: TypedForm = { kind: 'amount', units: ['cents', 'cent', '¢'] }

/** Which keyboard a phone opens. */
export const inputModes = { count: 'numeric', amount: 'decimal' } as const

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCharCode(code))

/** The ten digits of a script follow each other (Unicode 16, section 4.6). */
function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  let zero = code
  while (isDigit(zero - 1)) zero -= 1
  return String(code - zero)
}

/** Digits, signs and spaces of any script and keyboard in those of ASCII. */
function folded(typed: string): string {
  return typed
    .replace(/(?=[\0-\uffff])\p{Nd}/gu, latinDigit)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[٫。｡]/g, '.')
    .replace(/[٬،、]/g, ',')
    .replace(/’/g, "'")
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

function withoutUnit(text: string, units: readonly string[]): string {
  const said = text.replace(/ ?(?:\ba|\bper|\/) ?month$/i, '')
  const lower = said.toLowerCase()
  const unit = units.find((each) => lower.startsWith(each) || lower.endsWith(each))
  if (unit === undefined) return said
  const bare = lower.startsWith(unit) ? said.slice(unit.length) : said.slice(0, -unit.length)
  return bare.trim()
}

const number = /^([1-9]\d{0,2}([,.' ])\d{3}(?:\2\d{3})*|\d*)(?:([.,])(\d{0,2}))?$/

/**
 * The digits of a number with or without thousands apart, as a link writes them; null where it
 * could be two numbers: the point of "1.234" may part thousands or decimals.
 */
function plainNumber(text: string, kind: 'count' | 'amount'): string | null {
  const [, whole, parting, point, decimals = ''] = number.exec(text) ?? []
  if (whole === undefined || whole + decimals === '') return null
  if (point !== undefined && (kind === 'count' || point === parting)) return null
  if (parting === '.' && point === undefined && whole.split('.').length === 2) return null
  return `${whole.replace(/\D/g, '') || '0'}${decimals && `.${decimals}`}`
}

/** "115 × $15": credits, then their price. */
function plainPack(text: string): string | null {
  const [size = '', price = '', ...more] = text.toLowerCase().split(/ ?[x×] ?/)
  const credits = plainNumber(size, 'count')
  const cost = plainNumber(withoutUnit(price, dollars.units), 'amount')
  return credits === null || cost === null || more.length > 0 ? null : `${credits}x${cost}`
}

function plainText(text: string, { kind, units }: TypedForm): string {
  return plainNumber(withoutUnit(text, units), kind) ?? plainPack(text) ?? text
}

/** Reads what people type and paste; what could mean two things is no value. */
export function readTyped<T>(typed: string, codec: Codec<T>, form: TypedForm): Reading<T> {
  const text = folded(typed)
  const asInLinks = codec.read(text)
  return asInLinks.kind === 'value' ? asInLinks : codec.read(plainText(text, form))
}

/** On the way to something valid: nothing yet, "4.", "$", "20 pro", "1,2" of "1,234". */
export function isUnfinished(typed: string): boolean {
  return /(?:^|\D|[,' ]\d{1,2})$/.test(folded(typed))
}
