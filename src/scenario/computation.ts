import { finish, type Work } from '#domain/work.ts'

/** A value that may take a while: worked out once, at once or bit by bit, by however many ask for it. */
export interface Computation<T> {
  /** Whether it is known, or takes no longer than a page can wait. */
  isReady(): boolean
  /** Finishes what is left to do. */
  value(): T
  /** What is left to do, in steps. */
  working(): Work<T>
}

/** `isQuick`: it takes no longer than a page can wait. */
export function computation<T>(start: () => Work<T>, isQuick = false): Computation<T> {
  let work: Work<T> | null = null
  let known: { readonly value: T } | null = null
  function* working(): Work<T> {
    while (known === null) {
      const begun = (work ??= start())
      // A generator that has thrown is done, but has no value: whoever asks again begins anew.
      work = null
      const step = begun.next()
      work = begun
      if (step.done) known = { value: step.value }
      else yield
    }
    return known.value
  }
  return {
    isReady: () => isQuick || known !== null,
    working,
    value: () => (known ? known.value : finish(working())),
  }
}
