import { articleTariff } from '#catalogue/articleTariff.ts'
import type { Claim, ClaimedAmount } from '#catalogue/claims/Claim.ts'
import { claims } from '#catalogue/claims/claims.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import type { MetricName } from '#ui/amounts/metrics.ts'
import { say, type Sentence } from '#ui/amounts/sentence.ts'
import { formatCount, formatList, formatMoney, formatQuantity } from '#ui/kit/format.ts'

/** As many digits as the article gives, and on until ours differs: beside "$0.13" stands "$0.1304". */
export function besideSaid(cents: number, said: string): string {
  if (Number.isInteger(cents)) return formatMoney(cents)
  const [amount = '', decimals = ''] = /\d+\.?(\d*)/.exec(said) ?? []
  for (let digits = Math.max(decimals.length, 2); digits <= 8; digits += 1) {
    const text = (cents / 100).toFixed(digits)
    if (Number(text) !== Number(amount)) return `$${text}`
  }
  return `$${amount}`
}

/** The claims of which an exact amount of money is computed. */
const metrics: Readonly<Partial<Record<string, MetricName>>> = {
  'paid-credit': 'credit',
  'keep-one': 'listOne',
  'keep-four': 'listFour',
}

/** The article's own account. */
const asTheArticle = outcomeOf(defaultScenario)

function amountSentence({ label, value, unit }: ClaimedAmount, { id, said }: Claim): Sentence {
  if (unit === 'cents') {
    const metric = metrics[id]
    const format = (cents: number) => besideSaid(cents, said.text)
    const amount = metric && amountOf(metric, asTheArticle, { format })
    return say`${amount ?? format(value)} ${label}`
  }
  if (/^(?:free )?(.+?)\b/.exec(label)?.[1] === unit) return say`${formatCount(value)} ${label}`
  return say`${formatQuantity(value, [unit.slice(0, -1), unit])} ${label}`
}

/** "$0.1304 a paid credit"; null where there is nothing to compute. */
export function exactSentence(claim: Claim): Sentence | null {
  if (!claim.compute) return null
  const amounts = claim.compute(articleTariff).map((amount) => amountSentence(amount, claim))
  return amounts.reduce((all, amount) => say`${all}; ${amount}`)
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
