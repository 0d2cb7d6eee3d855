import { cashCents } from '#domain/account/account.ts'
import { termsOf, type Scenario } from '#scenario/Scenario.ts'
import { isOfUnits, lastStop, type SliderScale } from './sliderScale.ts'
import type { SliderKey } from './sliderScales.ts'

/** On longer tracks edges are closer together than steps; on one of units each is a step. */
const longest = 1000

/** The values just before the bill rises, up to the end of the track, which pull a pointer there. */
export function cliffEdges(scenario: Scenario, key: SliderKey, scale: SliderScale): number[] {
  const edges: number[] = []
  const last = lastStop(scale)
  if (last > longest || isOfUnits(scale)) return edges
  let before = cashCents(termsOf({ ...scenario, [key]: 0 }))
  for (let value = 1; value <= last; value += 1) {
    const cash = cashCents(termsOf({ ...scenario, [key]: value }))
    if (cash > before) edges.push(value - 1)
    before = cash
  }
  return edges
}
