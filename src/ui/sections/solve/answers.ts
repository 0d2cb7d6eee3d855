import { keptCounts } from '#domain/account/perImage.ts'
import type { ImagesAnswer } from '#domain/solve/budget.ts'
import { mostOperations } from '#domain/demand.ts'
import type { Interval, PriceAnswer } from '#domain/solve/imagePrice.ts'
import { metrics } from '#ui/amounts/metrics.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { aboutIn, givenWord, aMonth } from '#ui/answer/details.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { inTense } from '#ui/answer/tense.ts'
import { describeHits } from '#ui/amounts/images.ts'
import { count, price, quotient, unitPrice } from '#ui/amounts/expression.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { inTurn, say, type Amount, type Piece, type Sentence } from '#ui/amounts/sentence.ts'
import {
  formatAverageQuantity,
  formatCount,
  formatList,
  formatMoney,
  formatQuantity,
  type Unit,
} from '#ui/kit/format.ts'

/** What follows from an amount, in words, and the operations a month to go on with. */
export interface Answered {
  readonly sentence: Sentence
  readonly operations: number | null
}

const credits: Unit = ['credit', 'credits']
const months: Unit = ['month', 'months']
const refused = (text: Piece): Answered => ({ sentence: say`${text}`, operations: null })
const unitOf = ({ scenario }: Outcome): Unit => operationNoun(scenario)

/** Where nothing is bought: the credits there are, and what they don't do. */
function tooFewCredits({ account, scenario }: Outcome, forWhat: string): string {
  const given = givenWord(scenario)
  return account.totals.granted === 0
    ? `no credits are ${given}`
    : `the ${given} credits don’t cover ${forWhat}`
}

export function imagesWords(outcome: Outcome, answer: ImagesAnswer): Answered {
  const unit = unitOf(outcome)
  if (answer.kind === 'impossible')
    switch (answer.reason) {
      case 'nothingKept':
        return refused('Impossible, because your operations give nothing to keep.')
      case 'refused':
        return refused(
          `Impossible, because nothing is bought, and ${tooFewCredits(outcome, 'that many')}.`,
        )
      case 'tooMany':
        return refused(
          `Impossible, because it takes more than ${formatCount(mostOperations)} ${unit[1]} ${aMonth(outcome.scenario)}.`,
        )
    }
  const { operations, creditsAMonth } = answer
  const takes = `${aboutIn(outcome)}${formatQuantity(operations, unit)} and ${formatAverageQuantity(creditsAMonth, credits)}`
  return {
    sentence: say`That ${inTense(outcome, 'would have taken', 'takes')} ${takes} ${aMonth(outcome.scenario)}, and ${inTense(outcome, 'cost', 'costs')} ${costThere(outcome, answer)}.`,
    operations,
  }
}

type Takes = Extract<ImagesAnswer, { kind: 'takes' }>

/** "$45 in 12 months, $3.75 a month" */
function costThere(outcome: Outcome, { operations, cashCents }: Takes): Sentence | string {
  if (cashCents === 0) return 'nothing'
  const span = outcome.scenario.months
  const title = `The bill at ${formatQuantity(operations, unitOf(outcome))} ${aMonth(outcome.scenario)}`
  const bill: Amount = {
    id: 'bill there',
    text: formatMoney(cashCents),
    meaning: { kind: 'own', title, expression: price(cashCents) },
  }
  const all = say`${bill} in ${formatQuantity(span, months)}`
  if (span === 1) return all
  const expression = quotient(price(cashCents), count(span, months))
  const monthly: Amount = {
    id: 'monthly there',
    text: formatMoney(cashCents / span),
    meaning: { kind: 'own', title: `${title}, spread over the months`, expression },
  }
  return say`${all}, ${monthly} a month`
}

const mostIntervals = 3

const nameInterval = ({ from, to }: Interval) =>
  from === to ? formatCount(from) : `${formatCount(from)} to ${formatCount(to)}`

const distance = ({ from, to }: Interval, here: number) => Math.max(from - here, here - to, 0)

/** The intervals nearest to the reader's place, from left to right. */
function nameIntervals(outcome: Outcome, intervals: readonly Interval[]): string {
  const here = operationsOf(outcome.scenario)
  const [one, many] = unitOf(outcome)
  const about = aboutIn(outcome)
  if (intervals.some(({ from, to }) => from <= 1 && to === mostOperations))
    return `at any number of ${many} up to ${formatCount(mostOperations)}`
  const near = [...intervals]
    .sort((a, b) => distance(a, here) - distance(b, here))
    .slice(0, mostIntervals)
    .sort((a, b) => a.from - b.from)
  const closed = near.filter(({ to }) => to !== mostOperations).map(nameInterval)
  const open = near.find(({ to }) => to === mostOperations)
  const more = intervals.length - near.length
  const list = formatList(closed)
  const places = [
    ...(closed.length > 0
      ? [`at ${about}${list} ${list === '1' ? one : many} ${aMonth(outcome.scenario)}`]
      : []),
    ...(open
      ? [
          `from ${about}${formatCount(open.from)}${closed.length > 0 ? '' : ` ${many} ${aMonth(outcome.scenario)}`} on`,
        ]
      : []),
    ...(more > 0 ? [`at ${formatQuantity(more, ['stretch', 'stretches'])} more`] : []),
  ]
  return formatList(places)
}

/** What else would bring the price down: keeping more of each, or wasting fewer tries. */
function otherWays({ scenario, cashPerImage }: Outcome, each: number, wanted: number): string {
  const kept = keptCounts.find(
    (images) => images > scenario.kept && (cashPerImage[images] ?? Infinity) <= wanted,
  )
  const hits = Math.ceil((scenario.hits * each) / wanted)
  const ways = [
    ...(kept === undefined ? [] : [`keep ${kept} pictures of each try`]),
    ...(hits <= 100 && scenario.hits < 100
      ? [`have ${hits === 100 ? 'every try' : describeHits(hits)} give one worth keeping`]
      : []),
  ]
  return ways.length === 0 ? '' : `Or ${ways.join(', or ')}.`
}

/** A price is no bargain where part of what is wanted is refused. */
function refusedNow({ account, scenario }: Outcome): string {
  const { refused: operations } = account.totals
  return operations === 0
    ? ''
    : `, with ${formatQuantity(operations, operationNoun(scenario))} refused`
}

/** With as many digits as tell it from what was asked for. */
function formatAbove(cents: number, wanted: number): string {
  if (cents >= 99.95) return formatMoney(cents)
  if (Number(cents.toFixed(1)) > wanted) return formatMoney(cents)
  for (let digits = 2; digits <= 6; digits += 1)
    if (Number(cents.toFixed(digits)) > wanted) return `${cents.toFixed(digits)}¢`
  return formatMoney(cents)
}

/** What the reader pays now, and what would bring that down besides the number of operations. */
function aroundPrice(outcome: Outcome, wanted: number): { now: Piece; others: string } {
  const each = metrics.perKept(outcome)
  const amount = amountOf('perKept', outcome)
  if (each === null || amount === null) return { now: '', others: '' }
  return {
    now: say`You pay ${amount} now${refusedNow(outcome)}.`,
    others: each <= wanted ? '' : otherWays(outcome, each, wanted),
  }
}

function tooLow(
  outcome: Outcome,
  { operations, perImageCents }: Extract<PriceAnswer, { kind: 'tooLow' }>,
  wanted: number,
): Sentence {
  const unit = unitOf(outcome)
  const least: Amount = {
    id: 'least price',
    text: formatAbove(perImageCents, wanted),
    meaning: {
      kind: 'own',
      title: `The least that a picture costs, at ${formatQuantity(operations, unit)} ${aMonth(outcome.scenario)}`,
      expression: unitPrice(perImageCents),
    },
  }
  const closest = `${aboutIn(outcome)}${formatQuantity(operations, unit)} ${aMonth(outcome.scenario)} ${operations === 1 ? 'comes' : 'come'} closest`
  return say`Impossible by the number of ${unit[1]} alone: up to ${formatCount(mostOperations)} none costs less than ${least} a picture; ${closest}.`
}

/** `wanted` in cents, fractional. */
export function priceWords(outcome: Outcome, answer: PriceAnswer, wanted: number): Answered {
  const here = operationsOf(outcome.scenario)
  if (answer.kind === 'impossible')
    return refused(
      answer.reason === 'nothingKept'
        ? 'Impossible, because your operations give nothing to keep.'
        : `Impossible, because nothing is bought, and ${tooFewCredits(outcome, 'even one')}.`,
    )
  const { now, others } = aroundPrice(outcome, wanted)
  if (answer.kind === 'tooLow')
    return {
      sentence: inTurn([now, tooLow(outcome, answer, wanted), others]),
      operations: answer.operations,
    }
  const places = nameIntervals(outcome, answer.intervals)
  const [nearest] = [...answer.intervals].sort((a, b) => distance(a, here) - distance(b, here))
  const isThere = nearest === undefined || distance(nearest, here) === 0
  return {
    sentence: inTurn([now, `${isThere ? 'You are there: it' : 'It'} holds ${places}.`, others]),
    operations: isThere ? null : here < nearest.from ? nearest.from : nearest.to,
  }
}
