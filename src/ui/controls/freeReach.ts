import { demandOf } from '#domain/demand.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'

/**
 * The last number of operations a month that what is given covers; null where it covers any. Where
 * nothing can be bought it is the one from which on some are refused.
 */
export function freeReach({ freeLimit, scenario, terms }: Outcome): number | null {
  if (freeLimit !== null) return freeLimit
  if (scenario.buy !== 'none' && scenario.packs.length > 0) return null
  const one = Math.max(operationsOf(scenario), 1)
  const wanted =
    demandOf({ ...terms, usage: { ...terms.usage, pattern: [100], months: 1 } }).credits[0] ?? 0
  const each = operationsOf(scenario) === 0 ? terms.tariff.operations.prompt.cost : wanted / one
  return each === 0 ? null : Math.floor(scenario.free / each)
}
