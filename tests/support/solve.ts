import {
  findingLargestWithin,
  findingOperationsForImages,
  type BudgetAnswer,
  type ImagesAnswer,
} from '#domain/solve/budget.ts'
import { findingOperationsAtPrice, type PriceAnswer } from '#domain/solve/imagePrice.ts'
import {
  findingNextCliff,
  findingPreviousCliff,
  sweeping,
  type Cliff,
  type SweepPoint,
} from '#domain/solve/sweep.ts'
import type { Cents } from '#domain/money.ts'
import type { AccountTerms } from '#domain/terms.ts'
import { finish } from '#domain/work.ts'

/** The solvers, worked to their end in one go. */

export function largestWithin(terms: AccountTerms, budgetAMonth: Cents): BudgetAnswer {
  return finish(findingLargestWithin(terms, budgetAMonth))
}

export function operationsForImages(terms: AccountTerms, imagesAMonth: number): ImagesAnswer {
  return finish(findingOperationsForImages(terms, imagesAMonth))
}

export function operationsAtPrice(terms: AccountTerms, perImageCents: number): PriceAnswer {
  return finish(findingOperationsAtPrice(terms, perImageCents))
}

export function sweep(terms: AccountTerms, operations: readonly number[]): SweepPoint[] {
  return finish(sweeping(terms, operations))
}

export function sweepAt(terms: AccountTerms, operations: number): SweepPoint {
  const [point] = sweep(terms, [operations])
  return point!
}

export function nextCliff(terms: AccountTerms): Cliff | null {
  return finish(findingNextCliff(terms))
}

export function previousCliff(terms: AccountTerms): Cliff | null {
  return finish(findingPreviousCliff(terms))
}
