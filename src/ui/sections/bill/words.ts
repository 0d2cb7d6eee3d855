import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { aMonth, operationsAt } from '#ui/answer/details.ts'
import { inTense } from '#ui/answer/tense.ts'
import { formatList, formatMoney, formatQuantity } from '#ui/kit/format.ts'

export const buysNothing = ({ buy, packs }: Scenario) => buy === 'none' || packs.length === 0

/** At any number of operations, in words: what all the months cost, and what for. */
export function sayPoint(outcome: Outcome, point: SweepPoint): string {
  const { scenario } = outcome
  const here = operationsAt(outcome, point.operations)
  const time = formatQuantity(scenario.months, ['month', 'months'])
  const would = `At ${here} ${aMonth(scenario)} you would ${inTense(outcome, 'have paid', 'pay')}`
  if (point.cashCents === 0) return `${would} nothing in ${time}.`
  const named = partsOf(outcome, point).map(([cents, what]) => `${formatMoney(cents)} ${what}`)
  return `${would} ${formatMoney(point.cashCents)} in ${time}: ${formatList(named)}.`
}

/** What a bill consists of: cents, and words. */
function partsOf(
  outcome: Outcome,
  { feeCents, usedCents, expiredCents, balanceCents }: SweepPoint,
) {
  const named = [
    [feeCents, 'in fees'],
    [usedCents, `for credits you ${inTense(outcome, 'used', 'use')}`],
    [expiredCents, `for credits that ${inTense(outcome, 'expired', 'expire')}`],
    [balanceCents, 'for credits left at the end'],
  ] as const
  return named.filter(([cents]) => cents > 0)
}
