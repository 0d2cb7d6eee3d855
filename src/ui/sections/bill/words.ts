import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationNoun } from '#ui/answer/details.ts'
import { formatList, formatMoney, formatQuantity } from '#ui/kit/format.ts'

type Costs = Pick<SweepPoint, 'feeCents' | 'usedCents' | 'expiredCents' | 'balanceCents'>

/** At any number of operations, in words: what all the months cost, and what for. */
export function sayPoint({ scenario }: Outcome, point: SweepPoint): string {
  const here = formatQuantity(point.operations, operationNoun(scenario))
  const time = formatQuantity(scenario.months, ['month', 'months'])
  if (point.cashCents === 0) return `At ${here} a month you pay nothing in ${time}.`
  const named = partsOf(point).map(([cents, , what]) => `${formatMoney(cents)} ${what}`)
  return `At ${here} a month you pay ${formatMoney(point.cashCents)} in ${time}: ${formatList(named)}.`
}

/** What a bill consists of: cents, their metric, and words. */
export function partsOf({ feeCents, usedCents, expiredCents, balanceCents }: Costs) {
  const named = [
    [feeCents, 'fees', 'in fees'],
    [usedCents, 'used', 'for credits you use'],
    [expiredCents, 'expired', 'for credits that expire unused'],
    [balanceCents, 'left', 'for credits still left at the end'],
  ] as const
  return named.filter(([cents]) => cents > 0)
}
