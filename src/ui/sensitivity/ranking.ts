import { ranking, type Change } from '#domain/sensitivity.ts'
import type { Work } from '#domain/work.ts'
import { parameters } from '#scenario/parameters.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { termsOf } from '#scenario/Scenario.ts'
import { afterStep, movedKeys, sayStep, type MovedKey } from './naturalSteps.ts'

/** One step of a setting, and what it does to the cash for each image kept. */
export interface Step {
  readonly to: string
  /** Cents, fractional; null where no image is kept. */
  readonly perImageCents: number | null
  readonly differenceCents: number | null
}

export interface RankedSetting {
  readonly key: MovedKey
  readonly label: string
  readonly steps: readonly Step[]
  readonly largestCents: number
}

/** Where a link by the name of the control would be taken for the control itself. */
const names: Readonly<Partial<Record<MovedKey, string>>> = {
  prompts: 'How many prompts',
  edits: 'How many edits',
  variations: 'How many variations',
  kept: 'How many you keep',
  months: 'For how long',
}

/** The settings by how much a natural step of each moves what a kept image costs. */
export function* rankingSettings({ scenario, terms }: Outcome): Work<readonly RankedSetting[]> {
  const variations = movedKeys.map((id) => {
    const [down, up] = [afterStep(scenario, id, -1), afterStep(scenario, id, 1)]
    return { id, scenarios: { down, up }, down: down && termsOf(down), up: up && termsOf(up) }
  })
  const effects = yield* ranking(terms, variations)
  return effects.map(({ id, down, up, largestCents }) => {
    const scenarios = variations.find((variation) => variation.id === id)?.scenarios
    const stepTo = (direction: -1 | 1, change: Change | null): Step[] => {
      const to = direction === -1 ? scenarios?.down : scenarios?.up
      return to && change ? [{ to: sayStep(id, to, direction), ...change }] : []
    }
    return {
      key: id,
      label: names[id] ?? parameters[id].label,
      steps: [...stepTo(-1, down), ...stepTo(1, up)],
      largestCents,
    }
  })
}
