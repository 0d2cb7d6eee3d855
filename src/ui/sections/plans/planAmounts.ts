import { nameOfPlan } from '#catalogue/plans/CreditPlan.ts'
import { operationKinds, smallestPack } from '#domain/tariff.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { parameters, type ParameterKey } from '#scenario/parameters.ts'
import type { PlanBill } from '#scenario/plans/underPlan.ts'
import { settingsOf, type Scenario } from '#scenario/Scenario.ts'
import {
  count,
  price,
  product,
  quotient,
  sum,
  withWords,
  type Expression,
} from '#ui/amounts/expression.ts'
import { imagesKept } from '#ui/amounts/imageCounts.ts'
import { setting, type FormulaInput } from '#ui/amounts/inputs.ts'
import type { Amount } from '#ui/amounts/sentence.ts'
import { formatMoney } from '#ui/kit/format.ts'

/** Fees of all months, and the packs bought as they were needed: "12 × $10 in fees + 3 × $4". */
function cashUnder({ plan, totals }: PlanBill, months: number): Expression {
  const { fee, packs } = plan.tariff
  const pack = smallestPack(packs)
  return sum([
    ...(fee > 0 ? [withWords(product(count(months), price(fee)), 'in fees')] : []),
    ...(totals.packs > 0 && pack ? [product(count(totals.packs), price(pack.price))] : []),
  ])
}

/** The plan's figures that decide, each with how sure it is. */
function inputsOf({ plan, operations }: PlanBill, scenario: Scenario): FormulaInput[] {
  const under = { ...scenario, ...settingsOf(plan.tariff) }
  const { freeCredits, bonusCredits, fee, packs } = plan.tariff
  const keys: readonly ParameterKey[] = [
    ...(fee > 0 ? (['fee'] as const) : []),
    ...(freeCredits > 0 ? (['free', 'freelife'] as const) : []),
    ...(bonusCredits > 0 ? (['bonus'] as const) : []),
    ...(packs.length > 0 ? (['packs', 'paidlife'] as const) : []),
    ...operationKinds
      .filter((kind) => operations[kind] > 0)
      .flatMap((kind) => [`${kind}cost`, `${kind}images`] as const),
  ]
  return keys.map((key) => setting(parameters[key].label.toLowerCase(), key, under))
}

/** What the reader's pictures cost a month under a plan. */
export function monthlyUnder(bill: PlanBill, { scenario }: Outcome): Amount {
  const { plan, monthlyCents } = bill
  const { months } = scenario
  return {
    id: `${plan.slug} monthly`,
    text: formatMoney(monthlyCents),
    meaning: {
      kind: 'own',
      title: `${nameOfPlan(plan)}, a month`,
      expression: quotient(cashUnder(bill, months), count(months, ['month', 'months'])),
      inputs: inputsOf(bill, scenario),
    },
  }
}

/** The same over the pictures that the reader keeps; null where there are none. */
export function perKeptUnder(bill: PlanBill, outcome: Outcome): Amount | null {
  const { plan, perKeptCents } = bill
  if (perKeptCents === null) return null
  const { kept, months } = outcome.scenario
  return {
    id: `${plan.slug} per kept`,
    text: formatMoney(perKeptCents),
    meaning: {
      kind: 'own',
      title: `${nameOfPlan(plan)}, for each picture you keep`,
      expression: quotient(cashUnder(bill, months), imagesKept(outcome, kept)),
      inputs: inputsOf(bill, outcome.scenario),
    },
  }
}
