import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { cliffWatch, leftovers, shareSentence } from '#ui/answer/details.ts'
import { answerSentence } from '#ui/answer/sentence.ts'
import { accountChart } from '#ui/sections/account/chart.ts'
import { billStairs } from '#ui/sections/bill/series.ts'
import { operationsTop } from '#ui/chart/operationsAxis.ts'
import { freePaidSeries } from '#ui/sections/free-paid/series.ts'
import { perImageSeries } from '#ui/sections/per-image/series.ts'

/** All that the page works out when a slider moves by one step, part by part. */
export const stepParts: Readonly<Record<string, (outcome: Outcome) => unknown>> = {
  answer: (outcome) => [answerSentence(outcome), shareSentence(outcome), leftovers(outcome)],
  cliffs: (outcome) => cliffWatch(outcome),
  sweeps: (outcome) => [freePaidSeries(outcome), billStairs(outcome, operationsTop(outcome))],
  'other series': (outcome) => [perImageSeries(outcome), accountChart.table(outcome)],
}

/** An outcome that knows nothing yet: one is kept for each scenario object. */
export function freshOutcome(scenario: Scenario): Outcome {
  return outcomeOf({ ...scenario })
}

export function wholeStep(scenario: Scenario): void {
  const outcome = freshOutcome(scenario)
  for (const part of Object.values(stepParts)) part(outcome)
}
