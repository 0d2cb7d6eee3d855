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

/** Of a figure, at the scenario of the moment. */
export interface TakenLink {
  readonly link: string
  readonly isCopied: boolean
}

/** What became of something that the reader wanted to take along. */
export type Taken = TakenFile | TakenCopy | TakenLink | { readonly error: unknown }
