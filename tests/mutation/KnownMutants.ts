/** Mutants of one place that no test needs to kill, for the same reason. */
export interface KnownMutants {
  readonly file: string
  /** The function, constant or member of a class: lines would move. */
  readonly within: string
  readonly why: string
  /** The code that each changes and what it becomes, on one line; twice where it lives twice. */
  readonly mutants: readonly string[]
}
