import type { AccountTerms } from '#domain/terms.ts'
import { demandOf, onlyKind, operationsAMonth, withOnly } from '#domain/demand.ts'
import { keptHundredths } from '#domain/account/totals.ts'

/**
 * Images kept over all months at any number of operations a month, were all of them served; in a
 * mix in proportion. Whole numbers of them come out exactly.
 */
export function imagesAt(terms: AccountTerms): (operations: number) => number {
  const kind = onlyKind(terms.usage)
  if (kind !== null) return (operations) => hundredths(withOnly(terms, kind, operations)) / 100
  const here = hundredths(terms)
  const own = operationsAMonth(terms.usage)
  return (operations) => (here * operations) / (own * 100)
}

function hundredths(terms: AccountTerms): number {
  const { tariff, usage } = terms
  const demand = demandOf(terms)
  let sum = 0
  for (let month = 1; month <= usage.months; month += 1)
    sum += keptHundredths(demand.operationsIn(month), tariff, usage, usage.kept)
  return sum
}
