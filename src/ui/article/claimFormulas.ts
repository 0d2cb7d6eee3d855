import type { Claim } from '#catalogue/Claim.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { ownFormula } from '#ui/formula/formulas.ts'
import { moneyFigures, type MoneyFigure, type OwnFormula } from '#ui/formula/moneyFigures.ts'
import { besideSaid } from './claimFigures.ts'

/** The article's own account. */
export const asTheArticle = outcomeOf(defaultScenario)

/** The claims of which an exact amount of money is computed. */
const figures: Readonly<Partial<Record<string, MoneyFigure>>> = {
  'paid-credit': 'credit',
  'keep-one': 'listOne',
  'keep-four': 'listFour',
}

/** How the amount that stands beside the article's comes about. */
export function claimFormulas({ id, said }: Claim): OwnFormula[] {
  const figure = figures[id]
  const cents = figure === undefined ? null : moneyFigures[figure](asTheArticle)
  if (figure === undefined || cents === null) return []
  return [ownFormula(figure, asTheArticle, besideSaid(cents, said.text))]
}
