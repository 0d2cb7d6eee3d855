import type { Tariff } from '#domain/tariff.ts'
import type { SourceId } from '#catalogue/sources.ts'

/** Whether what the article says still stands beside what we compute and know. */
export type Verdict = 'holds' | 'rounded' | 'superseded' | 'disputed' | 'omitted'

/** Reads as value, unit, label: "15 operations free a month". */
export interface ClaimedAmount {
  readonly label: string
  readonly value: number
  readonly unit: 'cents' | 'credits' | 'images' | 'operations'
  /** Of a year with so many prompts a month, where that matters. */
  readonly prompts?: number
}

/** A link query that sets the explorer to the claim, and the words on its button. */
export interface ClaimSetting {
  readonly label: string
  readonly query: string
}

export interface Claim {
  readonly id: string
  /** What the article said, in one line. */
  readonly claim: string
  readonly said: { readonly text: string; readonly figures: readonly ClaimedAmount[] }
  readonly verdict: Verdict
  /** What the article left out, in a word. */
  readonly omission?: string
  readonly reason: string
  readonly sources: readonly [SourceId, ...SourceId[]]
  /** The exact figures, by the model; left out where there is nothing to compute. */
  readonly compute?: (tariff: Tariff) => readonly ClaimedAmount[]
  /** Those figures, without their units, in a few words; the first of them where it is left out. */
  readonly brief?: (figures: readonly string[]) => string
  readonly settings: readonly ClaimSetting[]
}
