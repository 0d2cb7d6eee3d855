import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Computation } from '#scenario/computation.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { alongAxis } from '#ui/chart/operationsAxis.ts'
import { whereDiffers } from '#ui/chart/whereDiffers.ts'
import { axisBase } from '#ui/controls/axisBase.ts'
import { stepsAlong, trackTop } from '#ui/controls/operationsTrack.ts'

/** Up to here every number is asked, so that what is said of the steps holds between them too. */
const denseTo = 1000

/** The end of the axis where nothing else decides it. */
export const creditTop = ({ scenario }: Outcome): number => trackTop(operationsOf(scenario))

const prices = alongAxis((base, top) => {
  const length = base.isQuickAnywhere ? Math.min(top, denseTo) : 0
  const dense = Array.from({ length }, (_, index) => index + 1)
  return base.sweep([...new Set([...dense, ...stepsAlong(top)])].sort((a, b) => a - b))
})

/** What a credit that was used cost, against operations a month. */
export function creditPrices(outcome: Outcome, top: number): Computation<readonly SweepPoint[]> {
  return prices(axisBase(outcome), top)
}

const ownPrices = alongAxis((outcome, operations) => outcome.sweep([operations]))

/** The same at the reader's own number. */
export function ownPrice(outcome: Outcome): Computation<readonly SweepPoint[]> {
  return ownPrices(outcome, operationsOf(outcome.scenario))
}

/** Its point as far as it is known: of the axis where that has it, worked out where that is quick. */
export function ownPoint(outcome: Outcome, top: number): SweepPoint | undefined {
  const here = operationsOf(outcome.scenario)
  const base = axisBase(outcome)
  // An axis of its own would be worked out for a single point.
  const axis = base === outcome ? [] : creditPrices(base, top).value()
  const known = axis.find(({ operations }) => operations === here)
  if (known) return known
  const own = ownPrice(outcome)
  return own.isReady() ? own.value()[0] : undefined
}

/** Where the pinned scenario's prices are others, once they are known. */
export function pinnedCurve(
  pinned: Outcome,
  own: readonly SweepPoint[],
  top: number,
): readonly SweepPoint[] {
  const computed = creditPrices(pinned, top)
  if (!computed.isReady()) return []
  const priceOf = (point: SweepPoint) => point.pricePerUsedCreditCents ?? 0
  return whereDiffers(atSteps(computed.value(), top), own, priceOf)
}

/** The points that are drawn: one a step of the track. */
export function atSteps(points: readonly SweepPoint[], top: number): SweepPoint[] {
  const steps = new Set(stepsAlong(top))
  return points.filter(({ operations }) => steps.has(operations))
}

/** A point where there is a price. */
export interface PricedPoint extends SweepPoint {
  readonly pricePerUsedCreditCents: number
  readonly expiredPerUsedCreditCents: number
}

export function isPriced(point: SweepPoint | undefined): point is PricedPoint {
  return point !== undefined && point.pricePerUsedCreditCents !== null
}

/** What is worth naming along the axis. */
export interface CreditMarks {
  /** The last number of operations that are free; 0 where none are. */
  readonly freeUpTo: number
  /** Where a credit costs most; null where all cost much the same. */
  readonly peak: PricedPoint | null
  /** Beyond the peak, the first that costs no more than twice the least. */
  readonly between: PricedPoint | null
  /** From where on none that was paid for expires. */
  readonly level: PricedPoint | null
}

/** A price that differs by less than this share is much the same. */
const muchTheSame = 1.05

export function creditMarks(points: readonly SweepPoint[]): CreditMarks {
  const priced = points.filter(isPriced)
  const first = points.findIndex(isPriced)
  const freeUpTo = (first === -1 ? points.at(-1) : points[first - 1])?.operations ?? 0
  const level = firstWithoutExpiry(points)
  const least = Math.min(...priced.map((one) => one.pricePerUsedCreditCents))
  const most = Math.max(...priced.map((one) => one.pricePerUsedCreditCents))
  const peak =
    most > least * muchTheSame
      ? (priced.find((one) => one.pricePerUsedCreditCents === most) ?? null)
      : null
  const between = peak && most > 4 * least ? beyond(priced, peak, least) : null
  return { freeUpTo, peak, between, level }
}

function firstWithoutExpiry(points: readonly SweepPoint[]): PricedPoint | null {
  let first: PricedPoint | null = null
  for (const point of [...points].reverse()) {
    if (point.expiredCredits > 0) break
    if (isPriced(point)) first = point
  }
  return first
}

function beyond(
  priced: readonly PricedPoint[],
  peak: PricedPoint,
  least: number,
): PricedPoint | null {
  return (
    priced.find(
      ({ operations, pricePerUsedCreditCents }) =>
        operations > peak.operations && pricePerUsedCreditCents <= 2 * least,
    ) ?? null
  )
}

/** What a bar stacks, in cents. */
export interface CreditBar {
  readonly operations: number
  readonly solid: number
  readonly expired: number
}

export function barOf(point: SweepPoint): CreditBar {
  const expired = point.expiredPerUsedCreditCents ?? 0
  return {
    operations: point.operations,
    solid: (point.pricePerUsedCreditCents ?? 0) - expired,
    expired,
  }
}
