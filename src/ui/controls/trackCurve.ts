import { cashCents, cashFor } from '#domain/account.ts'
import { demandOf } from '#domain/demand.ts'
import type { Work } from '#domain/work.ts'
import { termsOf, type Scenario } from '#scenario/Scenario.ts'
import type { SliderScale } from './sliderScale.ts'
import type { SliderKey } from './sliderScales.ts'

/** The cash bill in cents at each stop of a slider, all else as it is. */
export function* cashAlongTrack(
  scenario: Scenario,
  key: SliderKey,
  scale: SliderScale,
): Work<readonly number[]> {
  const cash: number[] = []
  for (const value of scale.stops) {
    const terms = termsOf({ ...scenario, [key]: value })
    cash.push(yield* cashFor(terms, demandOf(terms)))
    yield
  }
  return cash
}

/** The values just before the bill rises, up to the end of the track. */
export function cliffEdges(scenario: Scenario, key: SliderKey, scale: SliderScale): number[] {
  const edges: number[] = []
  const last = scale.stops.at(-1) ?? 0
  let before = cashCents(termsOf({ ...scenario, [key]: 0 }))
  for (let value = 1; value <= last; value += 1) {
    const cash = cashCents(termsOf({ ...scenario, [key]: value }))
    if (cash > before) edges.push(value - 1)
    before = cash
  }
  return edges
}

/**
 * An SVG path of the bill over the track, in a box of 100 × 100. Heights go by the square root:
 * the track gives small values more room, and so must the curve, or the first cliffs vanish.
 */
export function curvePath(cash: readonly number[]): string {
  const width = 100 / Math.max(cash.length - 1, 1)
  const ceiling = Math.max(...cash, 1)
  const y = (value: number) => (100 - Math.sqrt(value / ceiling) * 100).toFixed(1)
  const steps = cash.map((value, index) =>
    index === 0 ? `M0 ${y(value)}` : `H${(index * width).toFixed(2)}V${y(value)}`,
  )
  return steps.join('')
}
