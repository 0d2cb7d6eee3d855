import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { applyPreset, presets } from '#scenario/presets.ts'
import { sameScenario, type Scenario } from '#scenario/Scenario.ts'
import { hasArticlePrices, tariffPreset } from '#ui/answer/tariffLabel.ts'
import { formatPrice, formatQuantity } from '#ui/format.ts'
import { ownFormula } from '#ui/formula/formulas.ts'
import type { OwnFormula } from '#ui/formula/moneyFigures.ts'

const known = new WeakMap<Scenario, Scenario>()

/** The same habits at the article's prices; one scenario for one, so that it is simulated once. */
export function atArticlePrices(scenario: Scenario): Scenario {
  const article = presets.find(({ slug }) => slug === 'article')
  const then = known.get(scenario) ?? (article ? applyPreset(scenario, article) : scenario)
  known.set(scenario, then)
  return then
}

const operations = ['operation', 'operations'] as const

/** "$45", "$59.88, with 20 operations refused" */
function billOf({ account }: Outcome): string {
  const { cashCents, refused } = account.totals
  const bill = formatPrice(cashCents)
  return refused === 0 ? bill : `${bill}, with ${formatQuantity(refused, operations)} refused`
}

/** The bill at the reader's prices beside the bill at the article's. */
export function nowAndThen(outcome: Outcome): string {
  const { scenario } = outcome
  const then = atArticlePrices(scenario)
  if (sameScenario(then, scenario))
    return `These are the article’s prices, and your bill is ${billOf(outcome)}. Set others: all of the page follows.`
  const bill = `you pay ${billOf(outcome)} in ${formatQuantity(scenario.months, ['month', 'months'])}`
  const [here, there] = sidesOf(scenario)
  const thenBill = billOf(outcomeOf(then))
  return `${here} ${bill}; ${there}, ${thenBill === billOf(outcome) ? 'the same' : thenBill}.`
}

/** What is compared: prices, or, where those are the article's, ways to buy. */
function sidesOf(scenario: Scenario): readonly [here: string, there: string] {
  if (!hasArticlePrices(scenario)) {
    const whose = tariffPreset(scenario) === null ? 'your own' : 'these'
    return [`At ${whose} prices`, 'at the article’s']
  }
  const there = 'buying as needed'
  return scenario.buy === 'none' ? ['Never buying,', there] : ['On the cheapest schedule', there]
}

function billFormula(outcome: Outcome, title: string): OwnFormula {
  const bill = formatPrice(outcome.account.totals.cashCents)
  return { ...ownFormula('bill', outcome, bill), title }
}

/** How both bills come about, in the order of the words. */
export function billFormulas(outcome: Outcome): OwnFormula[] {
  const then = outcomeOf(atArticlePrices(outcome.scenario))
  return [
    billFormula(outcome, 'Your bill: packs and fees'),
    billFormula(then, 'Your bill at the article’s prices'),
  ]
}
