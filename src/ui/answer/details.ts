import { isMix } from '#domain/demand.ts'
import { smallestPack } from '#domain/tariff.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { isUneven, operationsOf, type Scenario } from '#scenario/Scenario.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { cliffsOf } from '#ui/amounts/metrics.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { inTurn, listed, say, toned, type Amount, type Sentence } from '#ui/amounts/sentence.ts'
import {
  capital,
  formatAverage,
  formatCount,
  formatList,
  formatOrdinal,
  formatQuantity,
  pluralOf,
  withArticle,
} from '#ui/kit/format.ts'

/** Said of numbers of operations in a mix, where no setting of the page is exactly that many. */
export const aboutIn = ({ terms }: Outcome) => (isMix(terms.usage) ? 'about ' : '')

/** "16 prompts"; "about 16 operations" in a mix, but for the reader's own number. */
export function operationsAt(outcome: Outcome, operations: number): string {
  const { scenario } = outcome
  const about = operations === operationsOf(scenario) ? '' : aboutIn(outcome)
  return about + formatQuantity(operations, operationNoun(scenario))
}

/** What a number of operations is counted in: where months differ they are shares of the usual one. */
export const aMonth = (scenario: Pick<Scenario, 'pattern'>) =>
  isUneven(scenario) ? 'in a usual month' : 'a month'

/** Credits that come with a subscription are no gift. */
export function givenWord({ fee }: Pick<Scenario, 'fee'>): 'free' | 'included' {
  return fee > 0 ? 'included' : 'free'
}

/** "15 free and 25 paid credits a month." */
export function shareSentence({ account, scenario }: Outcome): Sentence {
  const free = account.totals.spentFree / scenario.months
  const paid = account.totals.spentPaid / scenario.months
  if (free === 0 && paid === 0) return []
  const given = givenWord(scenario)
  const isEven = Number.isInteger(free) && Number.isInteger(paid) && !isUneven(scenario)
  const average = isEven ? '' : 'On average '
  const ofThese = [
    ...(free > 0 ? [toned(given, `${formatAverage(free)} ${given}`)] : []),
    ...(paid > 0 ? [toned('paid', `${formatAverage(paid)} paid`)] : []),
  ]
  const noun = pluralOf(paid > 0 ? paid : free, ['credit', 'credits'])
  return say`${average}${listed(ofThese)} ${noun} a month.`
}

function whatIsDue(outcome: Outcome, adds: Amount, addsCents: number): Sentence {
  const { scenario, account, terms } = outcome
  const pack = smallestPack(terms.tariff.packs)
  const due = pack && scenario.buy === 'needed' ? addsCents / pack.price : 0
  if (due === 1)
    return account.totals.packs === 0
      ? say`the first pack would be due`
      : say`${withArticle(formatOrdinal(account.totals.packs + 1))} pack would be due`
  return due > 1 && Number.isInteger(due)
    ? say`${formatCount(due)} ${account.totals.packs === 0 ? '' : 'more '}packs would be due`
    : say`the bill would rise by ${adds}`
}

/** "4 more prompts a month and a fourth pack would be due." */
export function cliffWatch(outcome: Outcome): Sentence {
  const next = cliffsOf(outcome)?.next
  const adds = amountOf('nextCliff', outcome)
  if (!next || !adds) return []
  const [one, many] = operationNoun(outcome.scenario)
  const more = next.operations - operationsOf(outcome.scenario)
  return say`${capital(aboutIn(outcome))}${formatQuantity(more, [`more ${one}`, `more ${many}`])} ${aMonth(outcome.scenario)} and ${whatIsDue(outcome, adds, next.addsCents)}.`
}

/** "30 free and 75 paid credits would be left at the end." */
function leftSentence({ account, scenario }: Outcome): string {
  const { balanceFree, balancePaid } = account.totals
  const left = [
    { count: balanceFree, kind: givenWord(scenario) },
    { count: balancePaid, kind: 'paid' },
  ].filter(({ count }) => count > 0)
  const last = left.at(-1)
  if (!last) return ''
  const counts = formatList(left.map(({ count, kind }) => `${formatCount(count)} ${kind}`))
  return `${counts} ${pluralOf(last.count, ['credit', 'credits'])} would be left at the end.`
}

/** What the sums hide. */
export function leftovers(outcome: Outcome): Sentence {
  const unproven = outcome.account.bestIsExact
    ? ''
    : 'This is the cheapest schedule found; that none is cheaper is not proven.'
  return inTurn([leftSentence(outcome), unproven])
}
