import { atKept, keptCounts, type Kept } from '#domain/account/perImage.ts'
import { kindsInUse } from '#domain/demand.ts'
import type { OperationKind } from '#domain/tariff.ts'
import type { Outcome } from '#scenario/outcome.ts'

/** Cents for each picture kept; null where an operation returns fewer, or nothing is sold. */
export interface PerImagePoint {
  readonly kept: Kept
  readonly prompt: number | null
  readonly edit: number | null
  readonly variation: number | null
  readonly yours: number | null
}

export function perImageSeries({ listPerImage, cashPerImage }: Outcome): readonly PerImagePoint[] {
  return keptCounts.map((kept) => ({
    kept,
    prompt: listPerImage.prompt[kept],
    edit: listPerImage.edit[kept],
    variation: listPerImage.variation[kept],
    yours: cashPerImage[kept],
  }))
}

/** What a picture lists at, by pictures kept, for the kinds in use that share it. */
export interface ListPrice {
  readonly kinds: readonly OperationKind[]
  readonly points: readonly { readonly kept: Kept; readonly cents: number }[]
}

/** A kind that returns fewer pictures shares the price of one that costs as much, as far as it goes. */
export function listPrices(outcome: Outcome): ListPrice[] {
  const { operations } = outcome.terms.tariff
  const kinds = [...kindsInUse(outcome.terms.usage)].sort(
    (a, b) => operations[b].images - operations[a].images,
  )
  const costs = [...new Set(kinds.map((kind) => operations[kind].cost))]
  return costs.flatMap((cost) => {
    const sharing = kinds.filter((kind) => operations[kind].cost === cost)
    const [first] = sharing
    const points = keptCounts.flatMap((kept) => {
      const cents = first === undefined ? null : atKept(outcome.listPerImage[first], kept)
      return cents === null ? [] : [{ kept, cents }]
    })
    return points.length === 0 ? [] : [{ kinds: sharing, points }]
  })
}
