import type { AccountTerms } from '#domain/terms.ts'
import { smallestPack } from '#domain/tariff.ts'

interface BareTotals {
  readonly cashCents: number
  readonly spentFree: number
  readonly spentPaid: number
  readonly expiredFree: number
  readonly expiredPaid: number
}

/**
 * The arithmetic of `simulate` under `needed`, and nothing else: numbers in arrays, no ledger, no
 * rows, no names. What the account's readable form costs is measured against this.
 */
export function bareLoop({ tariff, usage }: AccountTerms): BareTotals {
  const { prompt, edit, variation } = usage.operations
  const { operations: kinds, freeLife, paidLife, freeCredits, bonusCredits, fee } = tariff
  const pack = smallestPack(tariff.packs)!
  const [free, freeUntil, paid, paidUntil] = [[], [], [], []] as number[][]
  let [cashCents, spentFree, spentPaid, expiredFree, expiredPaid] = [0, 0, 0, 0, 0]
  for (let month = 1; month <= usage.months; month += 1) {
    free!.push(freeCredits + (month === 1 ? bonusCredits : 0))
    freeUntil!.push(freeLife === 'never' ? Infinity : month + freeLife - 1)
    const percent = usage.pattern[(month - 1) % usage.pattern.length]!
    let wanted =
      Math.floor((prompt * percent + 50) / 100) * kinds.prompt.cost +
      Math.floor((edit * percent + 50) / 100) * kinds.edit.cost +
      Math.floor((variation * percent + 50) / 100) * kinds.variation.cost
    let [nextFree, nextPaid] = [0, 0]
    while (wanted > 0) {
      while (nextFree < free!.length && free![nextFree] === 0) nextFree += 1
      while (nextPaid < paid!.length && paid![nextPaid] === 0) nextPaid += 1
      const hasFree = nextFree < free!.length
      const hasPaid = nextPaid < paid!.length
      if (hasFree && (!hasPaid || freeUntil![nextFree]! <= paidUntil![nextPaid]!)) {
        const taken = Math.min(wanted, free![nextFree]!)
        free![nextFree]! -= taken
        spentFree += taken
        wanted -= taken
      } else if (hasPaid) {
        const taken = Math.min(wanted, paid![nextPaid]!)
        paid![nextPaid]! -= taken
        spentPaid += taken
        wanted -= taken
      } else {
        const count = Math.ceil(wanted / pack.credits)
        paid!.push(count * pack.credits)
        paidUntil!.push(paidLife === 'never' ? Infinity : month + paidLife - 1)
        cashCents += count * pack.price
      }
    }
    cashCents += fee
    for (let lot = 0; lot < free!.length; lot += 1)
      if (freeUntil![lot] === month) {
        expiredFree += free![lot]!
        free![lot] = 0
      }
    for (let lot = 0; lot < paid!.length; lot += 1)
      if (paidUntil![lot] === month) {
        expiredPaid += paid![lot]!
        paid![lot] = 0
      }
  }
  return { cashCents, spentFree, spentPaid, expiredFree, expiredPaid }
}
