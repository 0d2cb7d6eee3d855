import { mostOperations } from '#domain/demand.ts'
import { cents } from '#domain/money.ts'
import type { BudgetAnswer } from '#domain/solve/budget.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { isUneven } from '#scenario/Scenario.ts'
import { sayDollars } from '#scenario/values.ts'
import { aboutIn, aMonth } from '#ui/answer/details.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { inTense } from '#ui/answer/tense.ts'
import { formatCount, formatQuantity } from '#ui/kit/format.ts'
import { hundredthsCodec } from '#ui/kit/hundredthsCodec.ts'

/** Dollars a month to spend, in cents. */
export const budgetBounds = { min: 0, max: 1_000_000 }

export const budgetCodec = hundredthsCodec('dollars', budgetBounds, '7.50', (value) =>
  sayDollars(cents(value)),
)

/** What follows "$10 a month". */
export function budgetWords(outcome: Outcome, answer: BudgetAnswer): string {
  const unit = operationNoun(outcome.scenario)
  if (answer.kind === 'impossible')
    return inTense(
      outcome,
      'did not pay for the subscription alone.',
      'does not pay for the subscription alone.',
    )
  const bought = `would ${inTense(outcome, 'have bought', 'buy')}`
  if (answer.kind === 'any')
    return `${bought} any number of ${unit[1]} up to ${formatCount(mostOperations)}.`
  return answer.operations === 0
    ? `${bought} not even one ${unit[0]}.`
    : `${bought} up to ${aboutIn(outcome)}${formatQuantity(answer.operations, unit)}${isUneven(outcome.scenario) ? ` ${aMonth(outcome.scenario)}` : ''}.`
}
