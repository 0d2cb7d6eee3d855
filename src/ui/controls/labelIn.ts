import { parameters } from '#scenario/parameters.ts'
import { isUneven, usageKeys, type Scenario } from '#scenario/Scenario.ts'
import { capital } from '#ui/kit/format.ts'
import type { SliderKey } from './sliderScales.ts'

/** What a slider is called: where months differ, one of operations moves them all. */
export function labelIn(scenario: Scenario, name: SliderKey): string {
  const { label, unit } = parameters[name]
  return isUneven(scenario) && usageKeys.some((key) => key === name)
    ? `${capital(unit[1])} in a usual month, scaling all`
    : label
}
