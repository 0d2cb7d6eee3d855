import type { AccountMonth, AccountTotals, PackUse } from '#domain/accountRows.ts'
import type { AccountTerms, Usage } from '#domain/terms.ts'
import type { BoughtOrder } from '#domain/book/accountRun.ts'
import { sumCents, timesCents } from '#domain/money.ts'
import { sumOfKinds } from '#domain/book/statement.ts'
import { operationKinds, type PerKind, type Tariff } from '#domain/tariff.ts'

type Summed = Exclude<keyof AccountMonth, 'month' | 'operations' | 'purchases' | 'cashCents'>

export function totalsOf(
  { tariff, usage }: AccountTerms,
  months: readonly AccountMonth[],
  orders: readonly BoughtOrder[],
): AccountTotals {
  const sum = (key: Summed) => months.reduce((total, month) => total + month[key], 0)
  const operations = operationsServed(months)
  const last = months.at(-1)
  return {
    operations: sumOfKinds(operations),
    refused: sum('refused'),
    granted: sum('granted'),
    bought: sum('bought'),
    packs: sum('packs'),
    spentFree: sum('spentFree'),
    spentPaid: sum('spentPaid'),
    expiredFree: sum('expiredFree'),
    expiredPaid: sum('expiredPaid'),
    imagesMade: imagesMade(operations, tariff),
    imagesKept: imagesKept(operations, tariff, usage, usage.kept),
    balanceFree: last?.balanceFree ?? 0,
    balancePaid: last?.balancePaid ?? 0,
    cashCents: sumCents(months.map((month) => month.cashCents)),
    feeCents: timesCents(tariff.fee, months.length),
    ...costsOf(orders),
  }
}

/** Cost basis: what the paid credits used, expired and left had cost, fractional cents. */
export function costsOf(orders: readonly BoughtOrder[]) {
  const costs = { usedCents: 0, expiredCents: 0, balanceCents: 0 }
  for (const { pack, lot } of orders) {
    costs.usedCents += (lot.spent * pack.price) / pack.credits
    costs.expiredCents += (lot.expired * pack.price) / pack.credits
    costs.balanceCents += (lot.remaining * pack.price) / pack.credits
  }
  return costs
}

/** Equal packs counted together. */
export function packUses(orders: readonly BoughtOrder[]): PackUse[] {
  const uses = new Map<string, PackUse>()
  for (const { pack, count, lot } of orders) {
    const key = `${pack.credits}x${pack.price}`
    const before = uses.get(key)
    uses.set(key, {
      ...pack,
      count: (before?.count ?? 0) + count,
      spent: (before?.spent ?? 0) + lot.spent,
      expired: (before?.expired ?? 0) + lot.expired,
      remaining: (before?.remaining ?? 0) + lot.remaining,
    })
  }
  return [...uses.values()]
}

export function operationsServed(months: readonly AccountMonth[]): PerKind<number> {
  const served = { prompt: 0, edit: 0, variation: 0 }
  for (const { operations } of months)
    for (const kind of operationKinds) served[kind] += operations[kind]
  return served
}

/** Images kept when up to so many are kept of each operation that gives something worth it. */
export function imagesKept(
  operations: PerKind<number>,
  tariff: Tariff,
  usage: Usage,
  kept: number,
): number {
  return keptHundredths(operations, tariff, usage, kept) / 100
}

/** The same in hundredths of an image, a whole number. */
export function keptHundredths(
  operations: PerKind<number>,
  tariff: Tariff,
  { hitPercent }: Usage,
  kept: number,
): number {
  return imagesOf(operations, tariff, (images) => Math.min(kept, images)) * hitPercent
}

function imagesMade(operations: PerKind<number>, tariff: Tariff): number {
  return imagesOf(operations, tariff, (images) => images)
}

function imagesOf(
  operations: PerKind<number>,
  tariff: Tariff,
  ofEach: (images: number) => number,
): number {
  return operationKinds.reduce(
    (sum, kind) => sum + operations[kind] * ofEach(tariff.operations[kind].images),
    0,
  )
}
