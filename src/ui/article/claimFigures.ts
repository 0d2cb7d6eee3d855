import { articleTariff } from '#catalogue/articleTariff.ts'
import type { Claim, Figure } from '#catalogue/Claim.ts'
import { claims } from '#catalogue/claims.ts'
import { formatCount, formatList, formatPrice, formatQuantity } from '#ui/format.ts'

/** As many digits as the article gives, and on until ours differs: beside "$0.13" stands "$0.1304". */
export function besideSaid(cents: number, said: string): string {
  if (Number.isInteger(cents)) return formatPrice(cents)
  const [amount = '', decimals = ''] = /\d+\.?(\d*)/.exec(said) ?? []
  for (let digits = Math.max(decimals.length, 2); digits <= 8; digits += 1) {
    const text = (cents / 100).toFixed(digits)
    if (Number(text) !== Number(amount)) return `$${text}`
  }
  return `$${amount}`
}

function figureText({ label, value, unit }: Figure, said: string): string {
  if (unit === 'cents') return `${besideSaid(value, said)} ${label}`
  if (/^(?:free )?(.+?)\b/.exec(label)?.[1] === unit) return `${formatCount(value)} ${label}`
  return `${formatQuantity(value, [unit.slice(0, -1), unit])} ${label}`
}

/** "$0.1304 a paid credit"; null where there is nothing to compute. */
export function exactText({ compute, said }: Claim): string | null {
  if (!compute) return null
  const figures = compute(articleTariff).map((figure) => figureText(figure, said.text))
  return figures.join('; ')
}

const verdicts = [
  ['holds', ['holds', 'hold']],
  ['rounded', ['is rounded', 'are rounded']],
  ['superseded', ['has been superseded', 'have been superseded']],
  ['disputed', ['is disputed', 'are disputed']],
] as const

const numbers = [
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
]

const inWords = (count: number) => numbers[count] ?? String(count)

/** "Of the article’s eleven claims four hold, …" */
export function claimsSummary(): string {
  const parts = verdicts.flatMap(([verdict, [one, many]]) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length
    return count === 0 ? [] : [`${inWords(count)} ${count === 1 ? one : many}`]
  })
  return `Of the article’s ${inWords(claims.length)} claims, ${formatList(parts)}.`
}
