import type { PackUse } from '#domain/accountRows.ts'
import { smallestPack } from '#domain/tariff.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { formatCount, formatExactMoney, formatQuantity } from '#ui/kit/format.ts'
import {
  count,
  difference,
  price,
  product,
  quotient,
  sum,
  textOfExpression,
  valueOf,
  withWords,
  type Expression,
} from './expression.ts'
import { formatExactly } from './fraction.ts'
import { imagesKept } from './imageCounts.ts'
import { computed, setting, type FormulaInput } from './inputs.ts'
import { cliffsOf, metricOf, type MetricName } from './metrics.ts'
import type { Meaning } from './sentence.ts'

export interface Formula {
  readonly title: string
  /** With the reader's own numbers in it. */
  readonly text: string
  /** Its value, to the last digit that matters. */
  readonly exact: string
  readonly inputs: readonly FormulaInput[]
}

interface Body {
  readonly title: string
  readonly expression: Expression
  readonly inputs: readonly FormulaInput[]
}

const credits = ['credit', 'credits'] as const

const packInputs = (outcome: Outcome): FormulaInput[] => [
  computed('packs bought', formatCount(outcome.account.totals.packs)),
  setting('packs on sale', 'packs', outcome.scenario),
]

const feeInputs = ({ scenario }: Outcome): FormulaInput[] =>
  scenario.fee === 0
    ? []
    : [setting('fee a month', 'fee', scenario), setting('months', 'months', scenario)]

const packsPaid = ({ account }: Outcome): Expression =>
  account.packs.length === 0
    ? price(0)
    : sum(account.packs.map((pack) => product(count(pack.count), price(pack.price))))

const feesPaid = ({ scenario }: Outcome): Expression =>
  product(count(scenario.months), price(scenario.fee))

const cash = ({ account }: Outcome) => price(account.totals.cashCents)
const billInput = ({ account }: Outcome) =>
  computed('your bill', formatExactMoney(account.totals.cashCents))

function billBody(outcome: Outcome): Body {
  const fees = outcome.scenario.fee === 0 ? [] : [withWords(feesPaid(outcome), 'in fees')]
  return {
    title: 'Your bill: packs and fees',
    expression: sum([packsPaid(outcome), ...fees]),
    inputs: [...packInputs(outcome), ...feeInputs(outcome)],
  }
}

function perKeptBody(outcome: Outcome, kept: number): Body {
  const { scenario } = outcome
  return {
    title: `Your average for each picture, keeping up to ${kept} of a try`,
    expression: quotient(cash(outcome), imagesKept(outcome, kept)),
    inputs: [
      billInput(outcome),
      computed('operations', formatCount(outcome.account.totals.operations)),
      { ...setting('pictures kept of each try', 'kept', scenario), value: String(kept) },
      setting('tries worth keeping, percent', 'hits', scenario),
    ],
  }
}

function creditPrice({ terms }: Outcome): Expression {
  const pack = smallestPack(terms.tariff.packs)
  return pack ? quotient(price(pack.price), count(pack.credits, credits)) : price(0)
}

const smallestInput = ({ scenario }: Outcome) =>
  setting(scenario.packs.length === 1 ? 'the pack' : 'packs on sale', 'packs', scenario)

function listBody(outcome: Outcome, kept: number): Body {
  return {
    title: `The list price of a picture, ${formatQuantity(kept, ['picture', 'pictures'])} kept of a prompt`,
    expression: quotient(
      product(count(outcome.scenario.promptcost, credits), creditPrice(outcome)),
      count(kept),
    ),
    inputs: [
      setting('credits a prompt costs', 'promptcost', outcome.scenario),
      smallestInput(outcome),
    ],
  }
}

/** A part of the paid credits, each at the price of its own pack. */
function costOf({ account }: Outcome, creditsOf: (pack: PackUse) => number): Expression {
  const parts = account.packs
    .filter((pack) => creditsOf(pack) > 0)
    .map((pack) => {
      const packs = creditsOf(pack) / pack.credits
      if (packs === 1) return price(pack.price)
      return Number.isInteger(packs)
        ? product(count(packs), price(pack.price))
        : quotient(product(count(creditsOf(pack)), price(pack.price)), count(pack.credits))
    })
  return parts.length === 0 ? price(0) : sum(parts)
}

function shareBody(outcome: Outcome, words: string, creditsOf: (pack: PackUse) => number): Body {
  const all = outcome.account.packs.reduce((total, pack) => total + creditsOf(pack), 0)
  return {
    title: `What the credits ${words} had cost`,
    expression: costOf(outcome, creditsOf),
    inputs: [
      computed(`paid credits ${words}`, formatCount(all)),
      setting('packs on sale', 'packs', outcome.scenario),
    ],
  }
}

/** The fee's share of the granted credits that are gone; none alive where it grants nothing. */
function feesGone(outcome: Outcome): Expression {
  const { granted, spentFree, expiredFree } = outcome.account.totals
  const fees = feesPaid(outcome)
  return granted === 0
    ? fees
    : quotient(product(fees, count(spentFree + expiredFree)), count(granted))
}

/** Those that expired were paid for too; those still left may yet be used. */
function usedCreditBody(outcome: Outcome): Body {
  const { spentFree, spentPaid, expiredFree, expiredPaid, feeCents } = outcome.account.totals
  const hasFee = feeCents > 0
  const packs = costOf(outcome, ({ spent, expired }) => spent + expired)
  const [used, expired] = [
    spentPaid + (hasFee ? spentFree : 0),
    expiredPaid + (hasFee ? expiredFree : 0),
  ]
  return {
    title: `What each ${hasFee ? '' : 'paid '}credit that you used has cost, with those that expired`,
    expression: quotient(
      hasFee ? sum([feesGone(outcome), packs]) : packs,
      count(used, ['credit used', 'credits used']),
    ),
    inputs: [
      computed(hasFee ? 'credits used' : 'paid credits used', formatCount(used)),
      computed(hasFee ? 'credits expired' : 'paid credits expired', formatCount(expired)),
      setting('packs on sale', 'packs', outcome.scenario),
      ...feeInputs(outcome),
    ],
  }
}

function cliffBody(outcome: Outcome, rises: boolean): Body {
  const { cashCents } = outcome.account.totals
  const cliff = cliffsOf(outcome)?.[rises ? 'next' : 'previous']
  const { operations: at = 0, addsCents = 0 } = cliff ?? {}
  const other = rises ? cashCents + addsCents : cashCents - addsCents
  const here = operationsOf(outcome.scenario)
  const [high, low] = rises ? [other, cashCents] : [cashCents, other]
  return {
    title: `The bill at ${formatCount(Math.max(at, here))} a month less that at ${formatCount(Math.min(at, here))}`,
    expression: difference(price(high), price(low)),
    inputs: [billInput(outcome), computed('the other bill', formatExactMoney(other))],
  }
}

const bodies: Readonly<Record<MetricName, (outcome: Outcome) => Body>> = {
  bill: billBody,
  packs: (outcome) => ({
    title: 'What the packs cost',
    expression: packsPaid(outcome),
    inputs: packInputs(outcome),
  }),
  fees: (outcome) => ({
    title: 'What the subscription costs',
    expression: feesPaid(outcome),
    inputs: feeInputs(outcome),
  }),
  fee: (outcome) => ({
    title: 'What the subscription costs a month',
    expression: price(outcome.scenario.fee),
    inputs: [setting('fee a month', 'fee', outcome.scenario)],
  }),
  smallestPack: (outcome) => ({
    title: 'What the smallest pack costs',
    expression: price(metricOf('smallestPack', outcome) ?? 0),
    inputs: [setting('packs on sale', 'packs', outcome.scenario)],
  }),
  monthly: (outcome) => ({
    title: 'Your bill, spread over the months',
    expression: quotient(cash(outcome), count(outcome.scenario.months, ['month', 'months'])),
    inputs: [billInput(outcome), setting('months', 'months', outcome.scenario)],
  }),
  perKept: (outcome) => perKeptBody(outcome, outcome.scenario.kept),
  perKeptNext: (outcome) => perKeptBody(outcome, outcome.scenario.kept + 1),
  perKeptOne: (outcome) => perKeptBody(outcome, 1),
  perKeptFour: (outcome) => perKeptBody(outcome, 4),
  listOne: (outcome) => listBody(outcome, 1),
  listFour: (outcome) => listBody(outcome, 4),
  credit: (outcome) => ({
    title: 'The list price of a paid credit',
    expression: creditPrice(outcome),
    inputs: [smallestInput(outcome)],
  }),
  usedCredit: usedCreditBody,
  boughtCredit: (outcome) => ({
    title: 'What each paid credit cost when it was bought',
    expression: quotient(
      packsPaid(outcome),
      count(outcome.account.totals.bought, ['credit bought', 'credits bought']),
    ),
    inputs: packInputs(outcome),
  }),
  used: (outcome) => shareBody(outcome, 'you use', ({ spent }) => spent),
  expired: (outcome) => shareBody(outcome, 'that expire unused', ({ expired }) => expired),
  left: (outcome) => shareBody(outcome, 'left at the end', ({ remaining }) => remaining),
  nextCliff: (outcome) => cliffBody(outcome, true),
  previousCliff: (outcome) => cliffBody(outcome, false),
}

const lower = (title: string) => title.charAt(0).toLowerCase() + title.slice(1)

function bodyOf(meaning: Meaning): Body {
  switch (meaning.kind) {
    case 'metric': {
      const body = bodies[meaning.metric](meaning.outcome)
      return meaning.whose ? { ...body, title: `${meaning.whose}: ${lower(body.title)}` } : body
    }
    case 'difference': {
      const [more, less] = [bodyOf(meaning.more), bodyOf(meaning.less)]
      return {
        title: `The difference: ${lower(more.title)}; ${lower(less.title)}`,
        expression: difference(more.expression, less.expression),
        inputs: [
          computed(lower(more.title), formatExactly(valueOf(more.expression))),
          computed(lower(less.title), formatExactly(valueOf(less.expression))),
        ],
      }
    }
    case 'own':
      return { title: meaning.title, expression: meaning.expression, inputs: meaning.inputs ?? [] }
  }
}

/** How an amount comes about, and its value to the last digit that matters. */
export function formulaOf(meaning: Meaning): Formula {
  const { title, expression, inputs } = bodyOf(meaning)
  return {
    title,
    text: textOfExpression(expression),
    exact: formatExactly(valueOf(expression)),
    inputs,
  }
}
