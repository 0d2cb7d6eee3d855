import type { AccountTerms } from '#domain/terms.ts'
import { runAccount } from '#domain/book/accountRun.ts'
import { buyerFor } from '#domain/book/buyers.ts'
import { demandAt, mostOperations, type Demand } from '#domain/demand.ts'
import { imagesAt } from './imagesAt.ts'
import { timesCents, type Cents } from '#domain/money.ts'
import { cashAt, freeLimit, singleSteps } from './sweep.ts'
import { firstAbove, type ValueAt } from './thresholds.ts'
import type { Work } from '#domain/work.ts'

/** How many operations a month a budget is enough for. */
export type BudgetAnswer =
  | { readonly kind: 'most'; readonly operations: number }
  /** Up to the most that is looked at, or because nothing is ever bought. */
  | { readonly kind: 'any' }
  | { readonly kind: 'impossible'; readonly reason: 'fee' }

/** What a number of finished images a month takes. */
export type ImagesAnswer =
  | {
      readonly kind: 'takes'
      readonly operations: number
      /** On average. */
      readonly creditsAMonth: number
      /** Of all months. */
      readonly cashCents: Cents
    }
  | {
      readonly kind: 'impossible'
      /** No operation gives an image, the free credits don't cover it, or it is past all bounds. */
      readonly reason: 'nothingKept' | 'refused' | 'tooMany'
    }

/** The largest n such that no number of operations up to n costs more than the budget. */
export function* findingLargestWithin(
  terms: AccountTerms,
  budgetAMonth: Cents,
): Work<BudgetAnswer> {
  const { tariff, usage } = terms
  if (tariff.fee > budgetAMonth) return { kind: 'impossible', reason: 'fee' }
  const free = freeLimit(terms)
  if (free === null) return { kind: 'any' }
  const budget = timesCents(budgetAMonth, usage.months)
  // The cheapest plan is looked for only where buying as needed costs too much.
  const asNeeded: AccountTerms = { ...terms, purchasing: 'needed' }
  let above = yield* firstAbove(cashAt(asNeeded), budget, free, singleSteps(asNeeded))
  if (above !== null && terms.purchasing === 'best')
    above = yield* firstAbove(cashAt(terms), budget, above - 1, singleSteps(terms))
  return above === null ? { kind: 'any' } : { kind: 'most', operations: above - 1 }
}

/** The fewest operations a month that give so many finished images. */
export function* findingOperationsForImages(
  terms: AccountTerms,
  imagesAMonth: number,
): Work<ImagesAnswer> {
  const { usage } = terms
  const operations = yield* fewestFor(terms, imagesAMonth * usage.months)
  if (operations === null)
    return {
      kind: 'impossible',
      reason: imagesAt(terms)(mostOperations) === 0 ? 'nothingKept' : 'tooMany',
    }
  const demand = demandAt(terms)(operations)
  if (buyerFor(terms, null) === null && creditsShort(terms, demand) > 0)
    return { kind: 'impossible', reason: 'refused' }
  const credits = demand.credits.reduce((sum, wanted) => sum + wanted, 0)
  return {
    kind: 'takes',
    operations,
    creditsAMonth: credits / usage.months,
    cashCents: yield* cashAt(terms)(operations),
  }
}

/** The fewest operations a month that give so many images over all months. */
function* fewestFor(terms: AccountTerms, images: number): Work<number | null> {
  const kept = imagesAt(terms)
  const whole: ValueAt = function* whole(operations) {
    yield
    return Math.floor(kept(operations))
  }
  return images === 0 ? 0 : yield* firstAbove(whole, images - 1, 0, 0)
}

/** The most operations a month that are served in full, as far as is looked; no bill limits it. */
export function* mostServed(terms: AccountTerms, most: number): Work<number> {
  if (buyerFor(terms, null) !== null) return most
  const demand = demandAt(terms)
  const shortAt: ValueAt = function* short(operations) {
    yield
    return creditsShort(terms, demand(operations))
  }
  const first = yield* firstAbove(shortAt, 0, 0, 0)
  return first === null ? most : Math.min(first - 1, most)
}

/** Credits wanted that are not there where nothing is bought. */
export function creditsShort({ tariff }: AccountTerms, demand: Demand): number {
  const { ledger } = runAccount(tariff, demand, null)
  return demand.credits.reduce((sum, wanted) => sum + wanted, 0) - ledger.free.spent
}
