import { formatCount } from '#ui/kit/format.ts'

/** A fraction of whole numbers, never rounded; `under` is more than 0. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

/** A whole number, or a decimal one with at most six places. */
export function fractionOf(value: number): Fraction {
  return Number.isInteger(value)
    ? { over: BigInt(value), under: 1n }
    : { over: BigInt(Math.round(value * 1e6)), under: 1_000_000n }
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under })
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under }
}

/** Of nothing by nothing it makes nothing. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return b.over === 0n
    ? { over: 0n, under: 1n }
    : { over: a.over * b.under, under: a.under * b.over }
}

export function isNothing({ over }: Fraction): boolean {
  return over === 0n
}

export function numberOf({ over, under }: Fraction): number {
  return Number((over * 10n ** 12n) / under) / 1e12
}

const places = 1_000_000n

/** Cents → dollars with as many digits as show what rounding hid: "$0.09375", "$0.130435…". */
export function formatExactly({ over, under }: Fraction): string {
  const whole = 100n * under
  const size = over < 0n ? -over : over
  const rounded = (size * places * 2n + whole) / (whole * 2n)
  const isExact = rounded * whole === size * places
  const decimals = String(rounded % places)
    .padStart(6, '0')
    .replace(/0+$/, '')
  const shown = decimals.length === 1 ? `${decimals}0` : decimals
  return `${over < 0n ? '−' : ''}$${formatCount(Number(rounded / places))}${shown && `.${shown}`}${isExact ? '' : '…'}`
}
