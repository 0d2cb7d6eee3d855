import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { defaultScenario, type Scenario } from '#scenario/Scenario.ts'
import { formatCount } from '#ui/kit/format.ts'

/** A sentence about the article's prices; its number of prompts is a link to the scenario. */
export interface Told {
  readonly before: string
  readonly scenario: Scenario
  readonly after: string
}

/** As many as a hobbyist makes. */
const few = 20

const at = (prompts: number): Outcome => outcomeOf({ ...defaultScenario, prompts })

/** The first of them from which on no pack expires. */
function firstWithoutLoss(from: number): Outcome {
  let outcome = at(from)
  while (outcome.account.totals.expiredPaid > 0) outcome = at(outcome.scenario.prompts + 1)
  return outcome
}

/** What became of the packs of those who needed few. */
export function tellStory(): readonly Told[] {
  const first = at((outcomeOf(defaultScenario).freeLimit ?? 0) + 1)
  const { spentPaid, bought, expiredPaid } = first.account.totals
  const middle = at(few)
  const died = formatCount(middle.account.totals.expiredPaid)
  return [
    {
      before: 'In a year at ',
      scenario: first.scenario,
      after: ` prompts a month you would have used ${formatCount(spentPaid)} of the ${formatCount(bought)} credits in OpenAI’s pack, and ${formatCount(expiredPaid)} would have expired.`,
    },
    {
      before: 'At ',
      scenario: middle.scenario,
      after: ` one pack would have lasted the year, and ${died} credits would have died with it.`,
    },
    {
      before: 'From ',
      scenario: firstWithoutLoss(first.scenario.prompts).scenario,
      after: ' on a pack would have been used up before its year was over.',
    },
  ]
}
