import type { Account } from '#domain/accountRows.ts'
import type { AccountTerms } from '#domain/terms.ts'
import { pricePerCreditCents, type Operation, type PerKind, type Tariff } from '#domain/tariff.ts'
import { imagesKept, operationsServed } from './totals.ts'

/** Images kept of one operation. */
export const keptCounts = [1, 2, 3, 4] as const
export type Kept = (typeof keptCounts)[number]
export type PerKept = Readonly<Record<Kept, number | null>>

/** What a kept image costs at the price of a paid credit; null where fewer images are returned. */
export function listPerImageKeptCents(tariff: Tariff): PerKind<PerKept> {
  const each = pricePerCreditCents(tariff)
  const listed = ({ cost, images }: Operation) =>
    perKept((kept) => (each === null || kept > images ? null : (cost * each) / kept))
  const { prompt, edit, variation } = tariff.operations
  return { prompt: listed(prompt), edit: listed(edit), variation: listed(variation) }
}

/** Your own average: all cash over all images that would be kept; null where none is. */
export function cashPerImageKeptCents(terms: AccountTerms, account: Account): PerKept {
  const operations = operationsServed(account.months)
  return perKept((kept) => {
    const images = imagesKept(operations, terms.tariff, terms.usage, kept)
    return images === 0 ? null : account.totals.cashCents / images
  })
}

/** At a number of images kept, which the scenario bounds to what is here. */
export function atKept(prices: PerKept, kept: number): number | null {
  return prices[kept as Kept]
}

function perKept(of: (kept: Kept) => number | null): PerKept {
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) }
}
