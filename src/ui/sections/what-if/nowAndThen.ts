import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { applyPreset } from '#scenario/Preset.ts'
import { presets } from '#scenario/presets.ts'
import { sameScenario, type Scenario } from '#scenario/Scenario.ts'
import { hasArticlePrices } from '#scenario/askedPrices.ts'
import { tariffPreset } from '#ui/answer/tariffLabel.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { say, textOf, type Sentence } from '#ui/amounts/sentence.ts'
import { formatQuantity } from '#ui/kit/format.ts'

const known = new WeakMap<Scenario, Scenario>()

/** The same habits at the article's prices; one scenario for one, so that it is simulated once. */
export function atArticlePrices(scenario: Scenario): Scenario {
  const article = presets.find(({ slug }) => slug === 'article')
  const then = known.get(scenario) ?? (article ? applyPreset(scenario, article) : scenario)
  known.set(scenario, then)
  return then
}

/** "$45", "$59.88, with 20 prompts refused" */
function billOf(outcome: Outcome, whose?: string): Sentence {
  const { refused } = outcome.account.totals
  const bill = amountOf('bill', outcome, whose ? { whose } : {})
  return refused === 0
    ? say`${bill}`
    : say`${bill}, with ${formatQuantity(refused, operationNoun(outcome.scenario))} refused`
}

/** The bill at the reader's prices beside the bill at the article's. */
export function nowAndThen(outcome: Outcome): Sentence {
  const { scenario } = outcome
  const then = atArticlePrices(scenario)
  if (sameScenario(then, scenario))
    return say`These are the article’s rules: ${billOf(outcome)}. Set others, and all of the page follows.`
  const [here, there] = sidesOf(scenario)
  const bill = billOf(outcome)
  const thenBill = billOf(outcomeOf(then), 'At the article’s prices')
  if (textOf(thenBill) === textOf(bill)) return say`${here} ${bill}, and ${there} the same.`
  const stop = outcome.account.totals.refused === 0 ? ',' : ';'
  return say`${here} ${bill}${stop} ${there} ${thenBill}.`
}

/** What is compared: prices, or, where those are the article's, ways to buy. */
function sidesOf(scenario: Scenario): readonly [here: string, there: string] {
  if (!hasArticlePrices(scenario)) {
    const preset = tariffPreset(scenario)
    const whose = preset === null ? 'At your own prices' : `At the prices of “${preset.name}”`
    return [whose, 'at the article’s']
  }
  const there = 'buying as needed'
  return scenario.buy === 'none' ? ['Never buying', there] : ['On the cheapest schedule', there]
}
