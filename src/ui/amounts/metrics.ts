import { smallestPack } from '#domain/tariff.ts'
import { atKept } from '#domain/account/perImage.ts'
import type { Cliffs, Outcome } from '#scenario/outcome.ts'

/** null while they are being searched for. */
export const cliffsOf = ({ cliffs }: Outcome): Cliffs | null =>
  cliffs.isReady() ? cliffs.value() : null

/** Every quantity of money that stands in sentences, in cents; null where it does not exist. */
export const metrics = {
  bill: ({ account }: Outcome) => account.totals.cashCents,
  packs: ({ account }: Outcome) => account.totals.cashCents - account.totals.feeCents,
  fees: ({ account }: Outcome) => account.totals.feeCents,
  monthly: ({ account, scenario }: Outcome) => account.totals.cashCents / scenario.months,
  perKept: ({ cashPerImage, scenario }: Outcome) => atKept(cashPerImage, scenario.kept),
  /** Keeping one more of each. */
  perKeptNext: ({ cashPerImage, scenario }: Outcome) =>
    scenario.kept < 4 ? atKept(cashPerImage, scenario.kept + 1) : null,
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
  nextCliff: (outcome: Outcome) => cliffsOf(outcome)?.next?.addsCents ?? null,
  previousCliff: (outcome: Outcome) => cliffsOf(outcome)?.previous?.addsCents ?? null,
} as const satisfies Record<string, (outcome: Outcome) => number | null>

export type MetricName = keyof typeof metrics

export function metricOf(metric: MetricName, outcome: Outcome): number | null {
  return metrics[metric](outcome)
}
