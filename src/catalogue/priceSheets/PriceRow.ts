import type { Cents } from '#domain/money.ts'
import type { Offer } from '#catalogue/offers.ts'
import type { SourceId } from '#catalogue/sources.ts'

/** How sure a price is. */
export type Confidence = 'A' | 'B'

export const confidenceMeanings = {
  A: 'The vendor’s own text was seen.',
  B: 'The press or another price list restates it.',
} as const satisfies Record<Confidence, string>

interface Priced extends Offer {
  readonly id: string
  readonly service: string
  readonly tier: string
  /** Of the images the price is for. */
  readonly size: string
  readonly sources: readonly [SourceId, ...SourceId[]]
  readonly confidence: Confidence
}

export interface PerImageRow extends Priced {
  readonly mode: 'per-image'
  /** At most two decimals: list prices are quoted to a hundredth of a cent. */
  readonly centsPerImage: number
  /** The price is the lowest of a range ("from"). */
  readonly isStartingPrice?: true
  /** The tier its service is compared by: at the usual size, and not the lowest of several. */
  readonly isMiddle?: true
}

/** On sale, but what one image costs could not be found. */
export interface UnpricedRow extends Priced {
  readonly mode: 'unpriced'
  readonly known: string
}

export interface CreditsRow extends Priced {
  readonly mode: 'credits'
  readonly pack: { readonly credits: number; readonly price: Cents }
  readonly imagesPerCredit: number
}

export type PriceRow = PerImageRow | CreditsRow | UnpricedRow

type PerTier = 'id' | 'tier' | 'centsPerImage'

/** The tiers of one service, which share all but their names and prices (and may differ in size), lowest first. */
export function perImageRows(
  shared: Omit<PerImageRow, PerTier | 'mode'>,
  tiers: readonly (Pick<PerImageRow, PerTier> & Partial<Pick<PerImageRow, 'size' | 'isMiddle'>>)[],
): PerImageRow[] {
  return tiers.map((tier) => ({ mode: 'per-image', ...shared, ...tier }))
}
