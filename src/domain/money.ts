declare const unit: unique symbol

/** Whole US cents: the only type for a sum of prices. */
export type Cents = number & { readonly [unit]: 'cents' }

/** Rounds to the nearest cent, halves up: the one rounding rule. Throws where the amount is not finite. */
export function cents(amount: number): Cents {
  if (!Number.isFinite(amount)) throw new RangeError(`not an amount of money: ${amount}`)
  // Not `-0`.
  return (Math.round(amount) + 0) as Cents
}

export const noMoney = 0 as Cents

export function addCents(a: Cents, b: Cents): Cents {
  return (a + b) as Cents
}

/** As exact as a number can be: past 2^53 cents, which some $90,000,000,000,000 are, rounded once. */
export function sumCents(amounts: readonly Cents[]): Cents {
  const sum = amounts.reduce(addCents, noMoney)
  if (Number.isSafeInteger(sum)) return sum
  return Number(amounts.reduce((exact, amount) => exact + BigInt(amount), 0n)) as Cents
}

export function lessCents(a: Cents, b: Cents): Cents {
  return (a - b) as Cents
}

export function timesCents(amount: Cents, count: number): Cents {
  return (amount * count) as Cents
}
