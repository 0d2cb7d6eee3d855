import { kindsInUse } from '#domain/demand.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { pluralOf } from '#ui/kit/format.ts'

/** "1 try in 4"; a share that is not one in so many is said in a hundred: "33 tries in 100". */
export function describeHits(hits: number): string {
  return Number.isInteger(100 / hits)
    ? `1 try in ${100 / hits}`
    : `${hits} ${pluralOf(hits, ['try', 'tries'])} in 100`
}

/** How many images the operations in use return; where there are none, prompts. */
export function imagesReturned({ terms: { tariff, usage } }: Outcome): {
  readonly fewest: number
  readonly most: number
} {
  const counts = kindsInUse(usage).map((kind) => tariff.operations[kind].images)
  return { fewest: Math.min(...counts), most: Math.max(...counts) }
}
