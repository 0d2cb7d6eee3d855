import type { Outcome } from '#scenario/outcome.ts'
import { formatMoney } from '#ui/kit/format.ts'
import { metricOf, type metrics, type MetricName } from './metrics.ts'
import type { Amount } from './sentence.ts'

type Amounts = {
  readonly [Name in MetricName]: null extends ReturnType<(typeof metrics)[Name]>
    ? Amount | null
    : Amount
}

interface Look {
  readonly format?: (cents: number) => string
  readonly whose?: string
}

/** A quantity of an account as an amount of a sentence; null where it does not exist. */
export function amountOf<Name extends MetricName>(
  metric: Name,
  outcome: Outcome,
  { format = formatMoney, whose }: Look = {},
): Amounts[Name] {
  const cents = metricOf(metric, outcome)
  if (cents === null) return null as Amounts[Name]
  return {
    id: whose ? `${whose} ${metric}` : metric,
    text: format(cents),
    meaning: { kind: 'metric', metric, outcome, ...(whose && { whose }) },
  } satisfies Amount
}

/** By how much two amounts of one kind differ; never negative. */
export function differenceOf(
  one: { readonly amount: Amount; readonly cents: number },
  other: { readonly amount: Amount; readonly cents: number },
): Amount {
  const [more, less] = one.cents >= other.cents ? [one, other] : [other, one]
  return {
    id: `${one.amount.id} less ${other.amount.id}`,
    text: formatMoney(more.cents - less.cents),
    meaning: { kind: 'difference', more: more.amount.meaning, less: less.amount.meaning },
  }
}
