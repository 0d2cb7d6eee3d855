import type { SourceId } from '#catalogue/sources.ts'
import { parameterKeys, parameters, type ParameterKey } from './parameters.ts'
import { defaultScenario, type Scenario } from './Scenario.ts'

export interface Preset {
  /** Its page is `/s/<slug>/`, so it is never renamed. */
  readonly slug: string
  readonly name: string
  /**
   * A tariff sets what is on sale and keeps the reader's usage, and so does a plan, which somebody
   * else sells; a usage does the reverse.
   */
  readonly kind: 'tariff' | 'plan' | 'usage'
  readonly sentence: string
  /** Null where it is our own assumption. */
  readonly source: SourceId | null
  /** What differs from the defaults. */
  readonly sets: Partial<Scenario>
}

/** The whole scenario of its page: the preset over the defaults. */
export const scenarioOf = ({ sets }: Pick<Preset, 'sets'>): Scenario => ({
  ...defaultScenario,
  ...sets,
})

/** The keys a preset of this kind decides; the rest stay the reader's. */
function keysOf(kind: Preset['kind']): ParameterKey[] {
  return parameterKeys.filter((key) => (parameters[key].group === 'usage') === (kind === 'usage'))
}

export function applyPreset(scenario: Scenario, { kind, sets }: Preset): Scenario {
  const decided = keysOf(kind).map((key) => [key, sets[key] ?? defaultScenario[key]])
  return { ...scenario, ...Object.fromEntries(decided) }
}
