import { findingOperationsForImages } from '#domain/solve/budget.ts'
import { findingOperationsAtPrice } from '#domain/solve/imagePrice.ts'
import type { Work } from '#domain/work.ts'
import type { Outcome } from '#scenario/outcome.ts'
import type { Codec } from '#scenario/values.ts'
import { countOf, smallCents, type TypedForm } from '#ui/kit/typedText.ts'
import { imagesCodec, priceCodec } from './amounts.ts'
import { imagesWords, priceWords, type Answered } from './answers.ts'

/** An amount to type, and how what follows from it is found. */
export interface Question {
  /** The name of its box. */
  readonly label: string
  /** The words around it. */
  readonly before: string
  readonly after: string
  readonly codec: Codec<number>
  readonly form: TypedForm
  /** Until the reader types another. */
  readonly first: number
  readonly answering: (outcome: Outcome, amount: number) => Work<Answered>
}

export const questions: readonly Question[] = [
  {
    label: 'Finished pictures a month',
    before: '',
    after: 'finished pictures a month',
    codec: imagesCodec,
    form: countOf(['picture', 'pictures']),
    first: 30,
    *answering(outcome, amount) {
      return imagesWords(outcome, yield* findingOperationsForImages(outcome.terms, amount))
    },
  },
  {
    label: 'Price of a kept picture, in cents',
    before: 'At most',
    after: '¢ for each picture you keep',
    codec: priceCodec,
    form: smallCents,
    first: 500,
    *answering(outcome, amount) {
      const wanted = amount / 100
      return priceWords(outcome, yield* findingOperationsAtPrice(outcome.terms, wanted), wanted)
    },
  },
]
