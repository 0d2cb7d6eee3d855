import type { Account, AccountMonth } from '#domain/accountRows.ts'
import type { AccountTerms } from '#domain/terms.ts'
import { ordersCents, runAccount } from '#domain/book/accountRun.ts'
import { buyerFor, type Plan } from '#domain/book/buyers.ts'
import { demandOf, type Demand } from '#domain/demand.ts'
import { addCents, timesCents, type Cents } from '#domain/money.ts'
import { cheapestPlan } from '#domain/plan/planSearch.ts'
import { Statement } from '#domain/book/statement.ts'
import type { Lifetime } from '#domain/tariff.ts'
import { packUses, totalsOf } from './totals.ts'
import { finish, type Work } from '#domain/work.ts'

export function simulate(terms: AccountTerms): Account {
  return finish(simulating(terms))
}

/** The same in steps: finding the cheapest plan may take a while. */
export function* simulating(terms: AccountTerms): Work<Account> {
  const { tariff } = terms
  const demand = demandOf(terms)
  const plan = yield* cheapestPlan(terms, demand)
  const statement = new Statement(tariff.fee)
  const months: AccountMonth[] = []
  const { orders } = runAccount(tariff, demand, buyerFor(terms, plan), (closed) =>
    months.push(statement.row(closed)),
  )
  return {
    months,
    totals: totalsOf(terms, months, orders),
    packs: packUses(orders),
    bestIsExact: isExact(terms, plan),
  }
}

/** The cash of all months alone. */
export function cashCents(terms: AccountTerms): Cents {
  return finish(cashFor(terms, demandOf(terms)))
}

export function* cashFor(terms: AccountTerms, demand: Demand): Work<Cents> {
  const { tariff } = terms
  const plan = yield* cheapestPlan(terms, demand)
  const fees = timesCents(tariff.fee, demand.credits.length)
  if (plan !== null) return addCents(fees, plan.packCents)
  return addCents(fees, ordersCents(runAccount(tariff, demand, buyerFor(terms, null)).orders))
}

/** Whether free credits may still be usable when paid credits bought with them are not. */
export function freeOutlivesPaid({ tariff, usage }: AccountTerms): boolean {
  const { freeCredits, bonusCredits, freeLife, paidLife } = tariff
  const within = (life: Lifetime) => Math.min(life === 'never' ? Infinity : life, usage.months)
  return freeCredits + bonusCredits > 0 && within(freeLife) > within(paidLife)
}

function isExact(terms: AccountTerms, plan: Plan | null): boolean {
  return terms.purchasing !== 'best' || (plan?.isCheapest !== false && !freeOutlivesPaid(terms))
}
