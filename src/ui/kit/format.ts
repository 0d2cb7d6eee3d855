/** English and dollars for everyone, whatever the browser's locale. */
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })
const dollars = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})

/** 1234.5 → "1,235" */
export function formatCount(count: number): string {
  return whole.format(count)
}

/** An average or a share: at most one decimal, "12.5"; never "0" for what is more than nothing. */
export function formatAverage(value: number): string {
  if (value > 0 && value < 0.05) return 'under 0.1'
  return tenths.format(value)
}

/** Cents, fractional or whole → "$45", "$3.75", "9.4¢", "80¢"; never "$-0". */
export function formatMoney(cents: number): string {
  const size = Math.abs(cents)
  const sign = cents < 0 && size >= 0.05 ? '−' : ''
  if (size === 0) return '$0'
  if (size < 0.05) return 'under 0.1¢'
  if (size < 99.95) return `${sign}${tenths.format(size)}¢`
  const text = dollars.format(size / 100)
  return `${sign}$${text.endsWith('.00') ? text.slice(0, -3) : text}`
}

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 })

/** Where there is room for some ten characters: whole dollars from $1,000 on, "$1.2M" from a million. */
export function formatMoneyInBrief(cents: number): string {
  if (Math.abs(cents) < 100_000) return formatMoney(cents)
  const format = Math.abs(cents) < 100_000_000 ? whole : compact
  return `$${format.format(cents / 100)}`
}

/** Cents → dollars with as many digits as show what rounding hid: "$0.09375", "$0.130435…". */
export function formatExactMoney(cents: number, digits = 6): string {
  const amount = cents / 100
  const rounded = Number(amount.toFixed(digits))
  const exact = Math.abs(rounded - amount) < 1e-12 * Math.max(1, Math.abs(amount))
  const text = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
  }).format(rounded)
  const [units = '0', decimals = ''] = text.split('.')
  const padded = decimals.length === 1 ? `${decimals}0` : decimals
  return `$${units}${padded && `.${padded}`}${exact ? '' : '…'}`
}

export type Unit = readonly [one: string, many: string]

/** "1 pack", "3 packs", "1,200 packs" */
export function formatQuantity(count: number, unit: Unit): string {
  return withUnit(formatCount(count), unit)
}

/** "1 credit", "0.9 credits"; what rounds to 1 is one. */
export function formatAverageQuantity(value: number, unit: Unit): string {
  return withUnit(formatAverage(value), unit)
}

function withUnit(number: string, [one, many]: Unit): string {
  return `${number} ${number === '1' ? one : many}`
}

/** "is" for one, "are" for any other number; what rounds to 1 is one. */
export function pluralOf(value: number, [one, many]: Unit): string {
  return formatAverage(value) === '1' ? one : many
}

const smallOrdinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const

/** 4 → "fourth", 21 → "21st" */
export function formatOrdinal(n: number): string {
  const word = smallOrdinals[n - 1]
  if (word) return word
  const teens = n % 100 >= 11 && n % 100 <= 13
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${formatCount(n)}${ending}`
}

/** "a fourth", "an eighth", "an 11th" */
export function withArticle(ordinal: string): string {
  return /^(?:e|8|11(?:th|,)|18(?:th|,))/.test(ordinal) ? `an ${ordinal}` : `a ${ordinal}`
}

/** ["a", "b", "c"] → "a, b and c" */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

const smallNumbers = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

/** 4 → "four", 13 → "13"; 0 → "none" */
export function inWords(count: number): string {
  return smallNumbers[count] ?? formatCount(count)
}

/** "about 4 more" → "About 4 more" */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
