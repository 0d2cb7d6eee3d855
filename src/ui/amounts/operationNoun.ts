import { parameters } from '#scenario/parameters.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import type { Unit } from '#ui/kit/format.ts'

const ofAnyKind: Unit = ['operation', 'operations']

/** What the operations of this scenario are called: by their kind where there is only one. */
export function operationNoun({ prompts, edits, variations }: Scenario): Unit {
  if (edits + variations === 0) return parameters.prompts.unit
  if (prompts + variations === 0) return parameters.edits.unit
  if (prompts + edits === 0) return parameters.variations.unit
  return ofAnyKind
}
