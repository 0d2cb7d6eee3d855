import { operationKinds } from '#domain/tariff.ts'
import { operationsServed } from '#domain/account/totals.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { pluralOf } from '#ui/kit/format.ts'
import { numberOf } from './fraction.ts'
import { count, percent, product, sum, valueOf, withWords, type Expression } from './expression.ts'

/** Operations served times the images counted of each: "480 × 4 + 12 × 3". */
function imagesOf({ account, terms }: Outcome, ofEach: (images: number) => number): Expression {
  const served = operationsServed(account.months)
  const made = operationKinds
    .filter((kind) => served[kind] > 0)
    .map((kind) => {
      const each = ofEach(terms.tariff.operations[kind].images)
      return each === 1 ? count(served[kind]) : product(count(served[kind]), count(each))
    })
  return made.length === 0 ? count(0) : sum(made)
}

/** All that the operations served returned. */
export function imagesMade(outcome: Outcome): Expression {
  return imagesOf(outcome, (images) => images)
}

/** Up to so many of each operation, of those worth keeping. */
export function imagesKept(outcome: Outcome, kept: number): Expression {
  const { hits } = outcome.scenario
  const all = imagesOf(outcome, (images) => Math.min(kept, images))
  const worthKeeping = hits === 100 ? all : product(all, percent(hits))
  return withWords(
    worthKeeping,
    pluralOf(numberOf(valueOf(worthKeeping)), ['picture kept', 'pictures kept']),
  )
}
