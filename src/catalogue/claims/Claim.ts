import type { Tariff } from '#domain/tariff.ts'
import type { SourceId } from '#catalogue/sources.ts'

/** Whether what the article says still stands beside what we compute and know. */
export type Verdict = 'holds' | 'rounded' | 'superseded' | 'disputed'

export interface ClaimedAmount {
  readonly label: string
  readonly value: number
  readonly unit: 'cents' | 'credits' | 'images' | 'operations'
}

/** A link query that sets the explorer to the claim, and the words on its button. */
export interface ClaimSetting {
  readonly label: string
  readonly query: string
}

export interface Claim {
  readonly id: string
  readonly claim: string
  readonly said: { readonly text: string; readonly figures: readonly ClaimedAmount[] }
  readonly verdict: Verdict
  readonly reason: string
  readonly sources: readonly [SourceId, ...SourceId[]]
  /** The exact figures, by the model; left out where there is nothing to compute. */
  readonly compute?: (tariff: Tariff) => readonly ClaimedAmount[]
  readonly settings: readonly ClaimSetting[]
}
