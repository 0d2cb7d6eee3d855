import { articleTariff } from '#catalogue/articleTariff.ts'
import type { Claim, ClaimedAmount } from '#catalogue/claims/Claim.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import type { MetricName } from '#ui/amounts/metrics.ts'
import { say, type Amount, type Sentence } from '#ui/amounts/sentence.ts'
import { formatCount, formatMoney, formatQuantity } from '#ui/kit/format.ts'

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
  expiry: 'usedCredit',
}

const units = {
  credits: ['credit', 'credits'],
  images: ['picture', 'pictures'],
  operations: ['operation', 'operations'],
} as const

/** Where the article gives no figure, ours need not stand beside it. */
function moneyOf({ said }: Claim): (cents: number) => string {
  return said.figures.length === 0 ? formatMoney : (cents) => besideSaid(cents, said.text)
}

/** By the article's prices, and so by its own formula. */
function explainedAmount(
  metric: MetricName,
  prompts: number | undefined,
  format: (cents: number) => string,
): Amount | null {
  if (prompts === undefined) return amountOf(metric, outcomeOf(defaultScenario), { format })
  const whose = `At ${formatQuantity(prompts, ['prompt', 'prompts'])} a month`
  return amountOf(metric, outcomeOf({ ...defaultScenario, prompts }), { format, whose })
}

function amountSentence({ label, value, unit, prompts }: ClaimedAmount, claim: Claim): Sentence {
  if (unit !== 'cents') return say`${formatQuantity(value, units[unit])} ${label}`
  const metric = metrics[claim.id]
  const format = moneyOf(claim)
  const amount = metric && explainedAmount(metric, prompts, format)
  return say`${amount ?? format(value)} ${label}`
}

/** "$0.1304 a paid credit"; null where there is nothing to compute. */
export function exactSentence(claim: Claim): Sentence | null {
  if (!claim.compute) return null
  const amounts = claim.compute(articleTariff).map((amount) => amountSentence(amount, claim))
  return amounts.reduce((all, amount) => say`${all}; ${amount}`)
}

/** The same in a few words: "$15 for 115". */
export function briefly(claim: Claim): string | null {
  const [first, ...others] = claim.compute?.(articleTariff) ?? []
  if (first === undefined) return null
  const money = moneyOf(claim)
  if (claim.brief)
    return claim.brief(
      [first, ...others].map(({ value, unit }) =>
        unit === 'cents' ? money(value) : formatCount(value),
      ),
    )
  return first.unit === 'cents'
    ? money(first.value)
    : formatQuantity(first.value, units[first.unit])
}
