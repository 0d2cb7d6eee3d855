import { smallestPack } from '#domain/tariff.ts'
import type { Kept } from '#domain/perImage.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { formatMoney } from '#ui/format.ts'
import type { Amount } from './sentence.ts'

/** Every quantity of money that stands in sentences, in cents; null where it does not exist. */
const metrics = {
  bill: ({ account }: Outcome) => account.totals.cashCents,
  packs: ({ account }: Outcome) => account.totals.cashCents - account.totals.feeCents,
  fees: ({ account }: Outcome) => account.totals.feeCents,
  monthly: ({ account, scenario }: Outcome) => account.totals.cashCents / scenario.months,
  perKept: ({ cashPerImage, scenario }: Outcome) => cashPerImage[scenario.kept as Kept],
  perKeptOne: ({ cashPerImage }: Outcome) => cashPerImage[1],
  perKeptFour: ({ cashPerImage }: Outcome) => cashPerImage[4],
  listOne: ({ listPerImage }: Outcome) => listPerImage.prompt[1],
  listFour: ({ listPerImage }: Outcome) => listPerImage.prompt[4],
  credit: ({ pricePerCreditCents }: Outcome) => pricePerCreditCents,
  smallestPack: ({ terms }: Outcome) => smallestPack(terms.tariff.packs)?.price ?? null,
  fee: ({ scenario }: Outcome) => scenario.fee,
  usedCredit: ({ pricePerUsedCreditCents }: Outcome) => pricePerUsedCreditCents,
  boughtCredit: ({ account: { totals } }: Outcome) =>
    totals.bought === 0 ? null : (totals.cashCents - totals.feeCents) / totals.bought,
  used: ({ account }: Outcome) => account.totals.usedCents,
  expired: ({ account }: Outcome) => account.totals.expiredCents,
  left: ({ account }: Outcome) => account.totals.balanceCents,
  nextCliff: ({ nextCliff }: Outcome) => nextCliff?.addsCents ?? null,
  previousCliff: ({ previousCliff }: Outcome) => previousCliff?.addsCents ?? null,
  flatRate: ({ account, pricePerCreditCents }: Outcome) => {
    const { spentFree, spentPaid, operations } = account.totals
    if (pricePerCreditCents === null || operations === 0) return null
    return ((spentFree + spentPaid) * pricePerCreditCents) / operations
  },
  flatBill: ({ account, pricePerCreditCents }: Outcome) => {
    const { spentFree, spentPaid } = account.totals
    return pricePerCreditCents === null ? null : (spentFree + spentPaid) * pricePerCreditCents
  },
} as const satisfies Record<string, (outcome: Outcome) => number | null>

export type MetricName = keyof typeof metrics

type Amounts = {
  readonly [Name in MetricName]: null extends ReturnType<(typeof metrics)[Name]>
    ? Amount | null
    : Amount
}

interface Look {
  readonly format?: (cents: number) => string
  readonly whose?: string
}

export function metricOf(metric: MetricName, outcome: Outcome): number | null {
  return metrics[metric](outcome)
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
