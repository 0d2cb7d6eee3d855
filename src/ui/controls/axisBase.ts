import { isMix } from '#domain/demand.ts'
import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { axisKey, sameScenario } from '#scenario/Scenario.ts'

let lastBases: readonly Outcome[] = []

/**
 * An outcome with the same prices and limits along the axis, the same object for all of a drag:
 * where one kind of operation is in use they are those of any number of it. Where plans are searched
 * for, how long that takes goes by the reader's own number.
 */
export function axisBase(outcome: Outcome): Outcome {
  const { scenario, terms, isQuickAnywhere } = outcome
  if (!isQuickAnywhere || isMix(terms.usage)) return outcome
  const base = { ...scenario, [axisKey(scenario)]: 1 }
  const known = lastBases.find((one) => sameScenario(one.scenario, base))
  if (known) return known
  const made = outcomeOf(base)
  // The reader's own and the pinned one's.
  lastBases = [made, ...lastBases.slice(0, 1)]
  return made
}
