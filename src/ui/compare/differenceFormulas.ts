import type { Outcome } from '#scenario/outcome.ts'
import { formatExactMoney, formatMoney } from '#ui/format.ts'
import { ownFormula } from '#ui/formula/formulas.ts'
import { computed } from '#ui/formula/inputs.ts'
import { moneyFigures, type MoneyFigure, type OwnFormula } from '#ui/formula/moneyFigures.ts'

/** What the pinned scenario pays, and by how much that differs. */
function pairFormulas(figure: MoneyFigure, now: Outcome, pinned: Outcome): OwnFormula[] {
  const [here, there] = [moneyFigures[figure](now), moneyFigures[figure](pinned)]
  if (here === null || there === null) return []
  const theirs = ownFormula(figure, pinned, formatMoney(there))
  const [more, less] = [Math.max(here, there), Math.min(here, there)]
  return [
    {
      amount: formatMoney(more - less),
      title: `The difference: ${theirs.title.toLowerCase()}`,
      expression: `${formatExactMoney(more)} − ${formatExactMoney(less)}`,
      exact: formatExactMoney(more - less),
      inputs: [
        computed('now', formatExactMoney(here)),
        computed('pinned', formatExactMoney(there)),
      ],
    },
    { ...theirs, title: `Pinned: ${theirs.title.toLowerCase()}` },
  ]
}

/** The formulas behind the difference in words. */
export function differenceFormulas(now: Outcome, pinned: Outcome): OwnFormula[] {
  const sameSpan = now.scenario.months === pinned.scenario.months
  return [
    ...pairFormulas(sameSpan ? 'bill' : 'monthly', now, pinned),
    ...pairFormulas('perKept', now, pinned),
  ]
}
