import { creditsFor, operationsAMonth } from '#domain/demand.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { axisBase } from './axisBase.ts'

/** Credits that an operation costs, on average over those that the reader makes. */
function creditsEach({ terms: { tariff, usage } }: Outcome): number {
  const made = operationsAMonth(usage)
  return made === 0 ? tariff.operations.prompt.cost : creditsFor(usage.operations, tariff) / made
}

/**
 * The last number of operations a month that what is given covers; null where it covers any. Where
 * nothing can be bought it is the one from which on some are refused.
 */
export function freeReach(outcome: Outcome): number | null {
  const { freeLimit } = axisBase(outcome)
  const { scenario } = outcome
  if (freeLimit !== null) return freeLimit
  if (scenario.buy !== 'none' && scenario.packs.length > 0) return null
  const each = creditsEach(outcome)
  return each === 0 ? null : Math.floor(scenario.free / each)
}
