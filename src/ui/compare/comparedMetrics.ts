import type { Outcome } from '#scenario/outcome.ts'
import { cliffsOf, metrics } from '#ui/amounts/metrics.ts'
import { formatAverage, formatCount, formatMoney } from '#ui/kit/format.ts'

/** One number of an account, to set beside another's. */
export interface ComparedMetric {
  readonly label: string
  readonly of: (outcome: Outcome) => number | null
  readonly format: (value: number) => string
  readonly isMoney?: true
  /** Known only when the search for cliffs has come to its end. */
  readonly isSearched?: true
}

const counted = (label: string, of: ComparedMetric['of']): ComparedMetric => ({
  label,
  of,
  format: formatCount,
})

const money = (label: string, of: ComparedMetric['of']): ComparedMetric => ({
  label,
  of,
  format: formatMoney,
  isMoney: true,
})

/** Every number that follows from a scenario, in the order of the page. */
export const comparedMetrics: readonly ComparedMetric[] = [
  money('Cash in all', metrics.bill),
  money('Cash a month', metrics.monthly),
  money('For each credit used', metrics.usedCredit),
  money('For each picture kept', metrics.perKept),
  counted('Packs bought', ({ account }) => account.totals.packs),
  counted('Operations', ({ account }) => account.totals.operations),
  counted('Operations refused', ({ account }) => account.totals.refused),
  counted('Pictures made', ({ account }) => account.totals.imagesMade),
  {
    label: 'Pictures kept',
    of: ({ account }) => account.totals.imagesKept,
    format: formatAverage,
  },
  counted('Free or included credits spent', ({ account }) => account.totals.spentFree),
  counted('Paid credits spent', ({ account }) => account.totals.spentPaid),
  counted('Free or included credits expired', ({ account }) => account.totals.expiredFree),
  counted('Paid credits expired', ({ account }) => account.totals.expiredPaid),
  counted('Paid credits left', ({ account }) => account.totals.balancePaid),
  money('Price of a paid credit', ({ pricePerCreditCents }) => pricePerCreditCents),
  counted('Operations a month before any pack is due', ({ freeLimit }) => freeLimit),
  {
    ...counted(
      'Bill rises at, operations a month',
      (outcome) => cliffsOf(outcome)?.next?.operations ?? null,
    ),
    isSearched: true,
  },
]
