import { isMix, mostOperations } from '#domain/demand.ts'
import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { aboutIn, aMonth, operationsAt } from '#ui/answer/details.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { inTense } from '#ui/answer/tense.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { price } from '#ui/amounts/expression.ts'
import { cliffsOf } from '#ui/amounts/metrics.ts'
import { inTurn, say, type Amount, type Sentence } from '#ui/amounts/sentence.ts'
import { capital, formatCount, formatMoney, formatOrdinal, formatQuantity } from '#ui/kit/format.ts'
import { moneyColumn, type DataTable, type ChartDefinition } from '#ui/chart/chart.ts'
import { operationsTop } from '#ui/chart/operationsAxis.ts'
import { billComputations, billStairs } from './series.ts'
import { buysNothing } from './words.ts'

/** "Up to 43 prompts cost no more; the 44th added $15." */
function nextStep(outcome: Outcome): Sentence {
  const { account, scenario } = outcome
  const { cashCents, feeCents } = account.totals
  const [next, adds] = [cliffsOf(outcome)?.next, amountOf('nextCliff', outcome)]
  if (!next || !adds) return []
  const unit = operationNoun(scenario)
  const last = next.operations - 1
  const added = say`${inTense(outcome, 'added', 'would add')} ${adds}`
  const isExact = !isMix(outcome.terms.usage)
  if (last === operationsOf(scenario))
    return isExact
      ? say`The ${formatOrdinal(next.operations)} ${unit[0]} ${aMonth(scenario)} ${added}.`
      : say`About one more ${unit[0]} ${aMonth(scenario)} ${added}.`
  const more =
    cashCents > feeCents ? 'no more' : feeCents > 0 ? 'nothing beyond the fee' : 'nothing'
  const nth = isExact ? `the ${formatOrdinal(next.operations)}` : 'the next'
  const upTo = `Up to ${aboutIn(outcome)}${formatQuantity(last, unit)} ${aMonth(scenario)}`
  const cost = inTense(outcome, 'cost', 'would cost')
  return say`${upTo} ${cost} ${more}; ${nth} ${added}.`
}

/** The bill of all the months at another number of operations, as an amount. */
function billAt(outcome: Outcome, { operations, cashCents }: SweepPoint): Amount | string {
  if (cashCents === 0) return 'nothing'
  const title = `The bill at ${operationsAt(outcome, operations)} ${aMonth(outcome.scenario)}`
  return {
    id: `bill at ${operations}`,
    text: formatMoney(cashCents),
    meaning: { kind: 'own', title, expression: price(cashCents) },
  }
}

/** "Half as many cost $15, twice as many $105." */
function halfAndDouble(outcome: Outcome): Sentence {
  if (!outcome.halfAndDouble.isReady()) return []
  const { half, double } = outcome.halfAndDouble.value()
  const cost = inTense(outcome, 'cost', 'would cost')
  const twice = billAt(outcome, double)
  const about = aboutIn(outcome)
  return half.operations === 0
    ? say`${capital(`${about}twice`)} as many ${cost} ${twice}.`
    : say`${capital(`${about}half`)} as many ${cost} ${billAt(outcome, half)}, ${about}twice as many ${twice}.`
}

/** Where nothing is bought there are no steps. */
function flatWords(outcome: Outcome): Sentence {
  const [was, stayed] = [inTense(outcome, 'was', 'is'), inTense(outcome, 'stayed', 'stays')]
  return outcome.account.totals.cashCents === 0
    ? say`With nothing bought there ${was} no bill.`
    : say`With nothing bought the bill ${stayed} at ${amountOf('bill', outcome)}.`
}

function takeaway(outcome: Outcome): Sentence {
  const { scenario } = outcome
  if (buysNothing(scenario)) return flatWords(outcome)
  if (outcome.freeLimit === null)
    return say`However many ${operationNoun(scenario)[1]} you make, up to ${formatCount(mostOperations)} ${aMonth(scenario)}, no pack is ever due.`
  const others = operationsOf(scenario) === 0 ? '' : halfAndDouble(outcome)
  return inTurn([nextStep(outcome), others])
}

function table(outcome: Outcome): DataTable {
  return {
    caption: `The bill of ${formatQuantity(outcome.scenario.months, ['month', 'months'])}, by operations a month, and what it pays for`,
    columns: [
      { label: 'Operations a month', format: formatCount },
      moneyColumn('Cash', formatMoney),
      moneyColumn('Fees', formatMoney),
      moneyColumn('Credits used'),
      moneyColumn('Credits expired'),
      moneyColumn('Credits left'),
    ],
    rows: billStairs(outcome, operationsTop(outcome)).map((point) => [
      point.operations,
      point.cashCents,
      point.feeCents,
      point.usedCents,
      point.expiredCents,
      point.balanceCents,
    ]),
  }
}

export const billChart: ChartDefinition = {
  takeaway,
  table,
  computations: billComputations,
  drawing: async () => (await import('./BillDrawing.tsx')).BillDrawing,
  heights: { narrow: 260, wide: 300 },
}
