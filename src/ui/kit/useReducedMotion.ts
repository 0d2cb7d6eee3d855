import { useSyncExternalStore } from 'react'

const query = '(prefers-reduced-motion: reduce)'

let list: MediaQueryList | undefined

/** Asked for once: each new list is worked out anew. */
const reducedMotion = () => (list ??= window.matchMedia?.(query))

function subscribe(listener: () => void): () => void {
  const motion = reducedMotion()
  motion?.addEventListener('change', listener)
  return () => motion?.removeEventListener('change', listener)
}

export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => reducedMotion()?.matches ?? false,
    () => false,
  )
}
