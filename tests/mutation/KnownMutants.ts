/** Mutants of one file that no test needs to kill, for the same reason. */
export interface KnownMutants {
  readonly file: string
  readonly why: string
  /** The code that each changes and what it becomes, on one line. */
  readonly mutants: readonly string[]
}
