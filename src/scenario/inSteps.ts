import { finish, type Work } from '#domain/work.ts'

/** A value that takes a while: worked out once, at once or bit by bit, by however many ask for it. */
export interface InSteps<T> {
  isKnown(): boolean
  /** Finishes what is left to do. */
  value(): T
  working(): Work<T>
}

export function inSteps<T>(start: () => Work<T>): InSteps<T> {
  let work: Work<T> | null = null
  let known: { readonly value: T } | null = null
  function* working(): Work<T> {
    while (known === null) {
      work ??= start()
      const step = work.next()
      if (step.done) known = { value: step.value }
      else yield
    }
    return known.value
  }
  return {
    isKnown: () => known !== null,
    working,
    value: () => (known ? known.value : finish(working())),
  }
}

/** The same for each key. */
export function inStepsBy<Key, T>(start: (key: Key) => Work<T>): (key: Key) => InSteps<T> {
  const known = new Map<Key, InSteps<T>>()
  return (key) => {
    const value = known.get(key) ?? inSteps(() => start(key))
    known.set(key, value)
    return value
  }
}
