import type { CreditPlan } from '#catalogue/plans/CreditPlan.ts'
import { simulate } from '#domain/account/account.ts'
import type { AccountTotals } from '#domain/accountRows.ts'
import { demandOf } from '#domain/demand.ts'
import { operationKinds, type OperationKind, type PerKind } from '#domain/tariff.ts'
import type { AccountTerms } from '#domain/terms.ts'
import { termsOf, type Scenario } from '#scenario/Scenario.ts'
import type { Pay } from '#scenario/viewSettings.ts'
import { cashParts, type CashParts } from './planParts.ts'

/** The reader's own pictures as somebody else's credits would pay for them. */
export interface PlanBill extends CashParts {
  readonly plan: CreditPlan
  /** A month, before the pattern. */
  readonly operations: PerKind<number>
  readonly totals: AccountTotals
  readonly monthlyCents: number
  /** Over the images that the reader keeps; null where none is. */
  readonly perKeptCents: number | null
  /** A month on average, of the reader's pictures. */
  readonly pictures: number
  readonly picturesCovered: number
}

/** Hundredths of an image that an operation of the reader's gives, of those that count. */
function hundredthsOf(terms: AccountTerms, kind: OperationKind, pay: Pay): number {
  const { images } = terms.tariff.operations[kind]
  const { kept, hitPercent } = terms.usage
  return pay === 'all' ? images * 100 : Math.min(kept, images) * hitPercent
}

const perKind = (of: (kind: OperationKind) => number): PerKind<number> => ({
  prompt: of('prompt'),
  edit: of('edit'),
  variation: of('variation'),
})

/** As many of the plan's operations a month as give the reader's pictures. */
function operationsUnder(plan: CreditPlan, terms: AccountTerms, pay: Pay): PerKind<number> {
  return perKind((kind) => {
    const hundredths = terms.usage.operations[kind] * hundredthsOf(terms, kind, pay)
    return Math.ceil(hundredths / (100 * plan.tariff.operations[kind].images))
  })
}

/** The account that makes the reader's pictures under a plan, its packs bought as needed. */
export function termsUnder(plan: CreditPlan, scenario: Scenario, pay: Pay): AccountTerms {
  const terms = termsOf(scenario)
  const operations = operationsUnder(plan, terms, pay)
  return { tariff: plan.tariff, usage: { ...terms.usage, operations }, purchasing: 'needed' }
}

/** The reader's pictures in all months, of those that count, were every operation served. */
function picturesOf(terms: AccountTerms, pay: Pay): number {
  const demand = demandOf(terms)
  let hundredths = 0
  for (let month = 1; month <= terms.usage.months; month += 1) {
    const operations = demand.operationsIn(month)
    for (const kind of operationKinds)
      hundredths += operations[kind] * hundredthsOf(terms, kind, pay)
  }
  return hundredths / 100
}

/** What the reader keeps; how packs are bought does not change it, unless none are. */
function imagesKept(terms: AccountTerms): number {
  const purchasing = terms.purchasing === 'none' ? 'none' : 'needed'
  return simulate({ ...terms, purchasing }).totals.imagesKept
}

export function billsUnder(
  plans: readonly CreditPlan[],
  scenario: Scenario,
  pay: Pay,
): readonly PlanBill[] {
  const own = termsOf(scenario)
  const { months } = scenario
  const kept = imagesKept(own)
  const pictures = picturesOf(own, pay)
  return plans.map((plan) => {
    const terms = termsUnder(plan, scenario, pay)
    const { totals } = simulate(terms)
    const { cashCents, imagesMade, refused } = totals
    return {
      plan,
      operations: terms.usage.operations,
      totals,
      monthlyCents: cashCents / months,
      perKeptCents: kept === 0 ? null : cashCents / kept,
      ...cashParts(totals),
      pictures: pictures / months,
      picturesCovered: (refused === 0 ? pictures : Math.min(imagesMade, pictures)) / months,
    }
  })
}
