/** A mutant that no test needs to kill. */
export interface Survivor {
  readonly file: string
  /** The code it changes, and into what, each on one line. */
  readonly code: string
  readonly becomes: string
  readonly why: string
}

export const survivors: readonly Survivor[] = []
