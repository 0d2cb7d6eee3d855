import type { Cents } from './money.ts'

/** In the order in which a month's operations are served. */
export const operationKinds = ['prompt', 'edit', 'variation'] as const
export type OperationKind = (typeof operationKinds)[number]
export type PerKind<T> = Readonly<Record<OperationKind, T>>

/** Months a credit lives, the month it arrives in counted. */
export type Lifetime = number | 'never'

/** When a credit that arrives in a month can no longer be spent: the month after its last. */
export function expiryOf(month: number, life: Lifetime): number {
  return life === 'never' ? Infinity : month + life
}

export interface Pack {
  readonly credits: number
  readonly price: Cents
}

export interface Operation {
  /** Credits. */
  readonly cost: number
  /** Images returned. */
  readonly images: number
}

/** What is on sale and what things cost. */
export interface Tariff {
  /** Credits granted each month. */
  readonly freeCredits: number
  readonly freeLife: Lifetime
  /** Credits granted once, in month 1, living as long as free ones. */
  readonly bonusCredits: number
  /** Paid each month. */
  readonly fee: Cents
  readonly packs: readonly Pack[]
  readonly paidLife: Lifetime
  readonly operations: PerKind<Operation>
}

/** The pack with the fewest credits; of equals the cheaper. */
export function smallestPack(packs: readonly Pack[]): Pack | null {
  let smallest: Pack | null = null
  for (const pack of packs) {
    if (
      smallest === null ||
      pack.credits < smallest.credits ||
      (pack.credits === smallest.credits && pack.price < smallest.price)
    )
      smallest = pack
  }
  return smallest
}

/** Cents, fractional: what one credit of the smallest pack costs. */
export function pricePerCreditCents(tariff: Tariff): number | null {
  const pack = smallestPack(tariff.packs)
  return pack && pack.price / pack.credits
}
