import { onlyKind } from '#domain/demand.ts'
import type { OperationKind } from '#domain/tariff.ts'
import { termsOf, type Scenario, type UsageKey } from '#scenario/Scenario.ts'

const keyOf: Readonly<Record<OperationKind, UsageKey>> = {
  prompt: 'prompts',
  edit: 'edits',
  variation: 'variations',
}

/** The kind of operation that an axis of all operations moves: the only one in use, else prompts. */
export function axisKind(scenario: Scenario): OperationKind {
  return onlyKind(termsOf(scenario).usage) ?? 'prompt'
}

export function axisKey(scenario: Scenario): UsageKey {
  return keyOf[axisKind(scenario)]
}
