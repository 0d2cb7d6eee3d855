import type { BudgetAnswer, ImagesAnswer } from '#domain/budget.ts'
import { mostOperations } from '#domain/demand.ts'
import type { Interval, PriceAnswer } from '#domain/imagePrice.ts'
import type { Kept } from '#domain/perImage.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { operationNoun } from '#ui/answer/details.ts'
import { describeHits } from '#ui/answer/sentence.ts'
import {
  formatAverageQuantity,
  formatCount,
  formatList,
  formatMoney,
  formatPrice,
  formatQuantity,
  type Unit,
} from '#ui/format.ts'

/** What follows from an amount, in words, and the operations a month to go on with. */
export interface Answered {
  readonly text: string
  readonly operations: number | null
}

const credits: Unit = ['credit', 'credits']
const refused = (text: string): Answered => ({ text, operations: null })
const unitOf = ({ scenario }: Outcome): Unit => operationNoun(scenario)

const timeOf = ({ scenario }: Outcome) => formatQuantity(scenario.months, ['month', 'months'])

export function budgetWords(outcome: Outcome, answer: BudgetAnswer): Answered {
  const { scenario } = outcome
  const unit = unitOf(outcome)
  if (answer.kind === 'impossible')
    return refused(
      `Impossible, because the subscription alone is ${formatPrice(scenario.fee)} a month.`,
    )
  if (answer.kind === 'any') {
    if (scenario.buy === 'none' || scenario.packs.length === 0)
      return refused('Nothing is ever bought, so any number costs the same.')
    return refused(`Enough for any number of ${unit[1]}.`)
  }
  const { operations } = answer
  if (operations === 0) return refused(`Not enough for even one ${unit[0]} a month.`)
  return { text: `Enough for up to ${formatQuantity(operations, unit)} a month.`, operations }
}

export function imagesWords(outcome: Outcome, answer: ImagesAnswer): Answered {
  const unit = unitOf(outcome)
  if (answer.kind === 'impossible')
    switch (answer.reason) {
      case 'nothingKept':
        return refused('Impossible, because your operations give nothing to keep.')
      case 'refused':
        return refused(
          `Impossible, because nothing is bought, and ${outcome.account.totals.granted === 0 ? 'no credits are free' : 'the free credits don’t cover that many'}.`,
        )
      case 'tooMany':
        return refused(
          `Impossible, because it takes more than ${formatCount(mostOperations)} ${unit[1]} a month.`,
        )
    }
  const { operations, creditsAMonth, cashCents } = answer
  const { months } = outcome.scenario
  const monthly = months === 1 ? '' : `, ${formatMoney(cashCents / months)} a month`
  const cost =
    cashCents === 0 ? 'nothing' : `${formatPrice(cashCents)} in ${timeOf(outcome)}${monthly}`
  const takes = `${formatQuantity(operations, unit)} and ${formatAverageQuantity(creditsAMonth, credits)}`
  return { text: `That takes ${takes} a month, and costs ${cost}.`, operations }
}

const mostIntervals = 3

function nameInterval({ from, to }: Interval): string {
  if (from === to) return formatCount(from)
  return to === mostOperations
    ? `${formatCount(from)} and more`
    : `${formatCount(from)} to ${formatCount(to)}`
}

const distance = ({ from, to }: Interval, here: number) => Math.max(from - here, here - to, 0)

/** The intervals nearest to the reader's place, from left to right. */
function nameIntervals(intervals: readonly Interval[], here: number, [one, many]: Unit): string {
  if (intervals.some(({ from, to }) => from <= 1 && to === mostOperations))
    return `at any number of ${many}`
  const near = [...intervals]
    .sort((a, b) => distance(a, here) - distance(b, here))
    .slice(0, mostIntervals)
    .sort((a, b) => a.from - b.from)
  const more = intervals.length - near.length
  const others = more > 0 ? `, and at ${formatQuantity(more, ['stretch', 'stretches'])} more` : ''
  const list = formatList(near.map(nameInterval))
  return `at ${list} ${list === '1' ? one : many} a month${others}`
}

/** What else would bring the price down: keeping more of each, or wasting fewer tries. */
function otherWays({ scenario, cashPerImage }: Outcome, each: number, wanted: number): string {
  const kept = ([1, 2, 3, 4] as const).find(
    (count: Kept) => count > scenario.kept && (cashPerImage[count] ?? Infinity) <= wanted,
  )
  const hits = Math.ceil((scenario.hits * each) / wanted)
  const ways = [
    ...(kept === undefined ? [] : [`keep ${kept} images of each try`]),
    ...(hits <= 100 && scenario.hits < 100
      ? [`have ${hits === 100 ? 'every try' : describeHits(hits)} give one worth keeping`]
      : []),
  ]
  return ways.length === 0 ? '' : ` Or ${ways.join(', or ')}.`
}

/** A price is no bargain where part of what is wanted is refused. */
function refusedNow({ account }: Outcome): string {
  const { refused: count } = account.totals
  return count === 0 ? '' : `, with ${formatQuantity(count, ['operation', 'operations'])} refused`
}

/** `wanted` in cents, fractional. */
export function priceWords(outcome: Outcome, answer: PriceAnswer, wanted: number): Answered {
  const { scenario, cashPerImage } = outcome
  const unit = unitOf(outcome)
  const here = operationsOf(scenario)
  const each = cashPerImage[scenario.kept as Kept]
  const now = each === null ? '' : `You pay ${formatMoney(each)} now${refusedNow(outcome)}. `
  const others = each === null || each <= wanted ? '' : otherWays(outcome, each, wanted)
  if (answer.kind === 'impossible')
    return refused(
      answer.reason === 'nothingKept'
        ? 'Impossible, because your operations give nothing to keep.'
        : 'Impossible, because nothing is bought and there are no free credits.',
    )
  if (answer.kind === 'tooLow') {
    const { operations, perImageCents } = answer
    return {
      text: `${now}Impossible by the number of ${unit[1]} alone, because none costs less than ${formatMoney(perImageCents)} an image; ${formatQuantity(operations, unit)} a month ${operations === 1 ? 'comes' : 'come'} closest.${others}`,
      operations,
    }
  }
  const holds = `it holds ${nameIntervals(answer.intervals, here, unit)}.`
  const [nearest] = [...answer.intervals].sort((a, b) => distance(a, here) - distance(b, here))
  const there = nearest === undefined || distance(nearest, here) === 0
  return {
    text: `${now}${there ? `You are there: ${holds}` : `I${holds.slice(1)}`}${others}`,
    operations: there ? null : here < nearest.from ? nearest.from : nearest.to,
  }
}
