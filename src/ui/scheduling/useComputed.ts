import { useEffect, useState } from 'react'
import type { Work } from '#domain/work.ts'
import type { Computation } from '#scenario/computation.ts'
import { taskQueue } from './taskQueue.ts'
import { useIsHydrating } from './useIsHydrating.ts'

/** `last`: what was there before, null where there was nothing. */
export type Computed<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'pending'; readonly last: T | null }
  | { readonly state: 'failed'; readonly error: unknown }

interface Known<T> {
  /** Of which computation. */
  readonly of: Computation<T>
  readonly outcome: { readonly value: T } | { readonly error: unknown }
  /** Known of the HTML, which says nothing about the scenario of a link. */
  readonly isBuilt: boolean
}

/** Does it in the background; whoever waits hears of its end. Returns its own undo. */
function computeLater<T>(
  computation: Computation<T>,
  onEnd: (outcome: Known<T>['outcome']) => void,
): () => void {
  function* working(): Work<void> {
    onEnd({ value: yield* computation.working() })
  }
  return taskQueue.add({
    priority: () => 'background',
    work: working(),
    onError: (error) => onEnd({ error }),
  })
}

/** Its value, worked out in the background. */
export function computed<T>(computation: Computation<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    computeLater(computation, (outcome) => {
      if ('value' in outcome) resolve(outcome.value)
      else reject(outcome.error)
    })
  })
}

/**
 * What is ready is there at once, the rest follows from the background. `isDeferred`: after the
 * first, all of it does, so that it holds up nothing.
 */
export function useComputed<T>(
  computation: Computation<T>,
  { isDeferred = false }: { readonly isDeferred?: boolean } = {},
): Computed<T> {
  const isBuilt = useIsHydrating()
  const [known, setKnown] = useState<Known<T> | null>(() =>
    computation.isReady()
      ? { of: computation, outcome: { value: computation.value() }, isBuilt }
      : null,
  )
  const isThere = known?.of === computation || (!isDeferred && computation.isReady())
  useEffect(() => {
    if (isThere) return undefined
    return computeLater(computation, (outcome) =>
      setKnown({ of: computation, outcome, isBuilt: false }),
    )
  }, [computation, isThere])
  if (known?.of === computation)
    return 'error' in known.outcome
      ? { state: 'failed', error: known.outcome.error }
      : { state: 'ready', value: known.outcome.value }
  if (isThere) return { state: 'ready', value: computation.value() }
  const last = known && !known.isBuilt && 'value' in known.outcome ? known.outcome.value : null
  return { state: 'pending', last }
}
