import { useEffect, useSyncExternalStore } from 'react'

type PriceWords = typeof import('./tariffLabel.ts')

let words: PriceWords | null = null
const listeners = new Set<() => void>()

const known = () => words

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * The names of all prices, which come with the sections: the page is live without them. Before
 * hydration they are awaited where the page was built with a name.
 */
export async function loadPriceWords(): Promise<void> {
  words ??= await import('./tariffLabel.ts')
  for (const listener of listeners) listener()
}

/** Null while they are on their way. */
export function usePriceWords(): PriceWords | null {
  useEffect(() => {
    // What does not come is not said: the numbers stand without a name.
    loadPriceWords().catch(() => undefined)
  }, [])
  return useSyncExternalStore(subscribe, known, known)
}
