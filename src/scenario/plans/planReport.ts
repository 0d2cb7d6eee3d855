import { creditPlans } from '#catalogue/plans/plans.ts'
import { formatLink, type Link } from '#scenario/link.ts'
import type { Pay } from '#scenario/viewSettings.ts'
import { expiredCredits } from './planParts.ts'
import { billsUnder, type PlanBill } from './underPlan.ts'

function reportPlan({ plan, operations, totals, ...bill }: PlanBill) {
  return {
    slug: plan.slug,
    operations: {
      prompts: operations.prompt,
      edits: operations.edit,
      variations: operations.variation,
    },
    cashCents: totals.cashCents,
    monthlyCents: bill.monthlyCents,
    perKeptCents: bill.perKeptCents,
    refused: totals.refused,
    granted: totals.granted,
    bought: totals.bought,
    expired: expiredCredits(totals),
    usedCents: bill.usedCents,
    expiredCents: bill.expiredCents,
    leftCents: bill.leftCents,
  }
}

/** What a scenario's pictures come to under every plan, as the terminal prints it. */
export function planReportOf({ scenario }: Link, pay: Pay) {
  return {
    query: formatLink({ scenario }),
    pay,
    plans: billsUnder(creditPlans, scenario, pay).map(reportPlan),
  }
}
