import type { DecimalMark } from '#scenario/csv.ts'

export interface TakenFile {
  readonly file: File
  /** `dropped`: it has to be shown to be kept. */
  readonly how: 'downloaded' | 'shared' | 'dropped'
}

export interface TakenCopy {
  readonly text: string
  readonly mark: DecimalMark
  readonly isCopied: boolean
  readonly again: (mark: DecimalMark) => Promise<TakenCopy>
}

/** What became of something that the reader wanted to take along. */
export type Taken = TakenFile | TakenCopy | { readonly error: unknown }
