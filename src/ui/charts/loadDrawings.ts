import { useSyncExternalStore } from 'react'
import type { Drawings } from './figure.ts'

export type Loading =
  | { readonly state: 'idle' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly drawings: Drawings }

let loading: Loading = { state: 'idle' }
const listeners = new Set<() => void>()

function show(next: Loading): void {
  loading = next
  for (const listener of listeners) listener()
}

/** Fetches the drawings once; after a failure a further call tries again. */
export async function loadDrawings(): Promise<void> {
  if (loading.state === 'loading' || loading.state === 'ready') return
  show({ state: 'loading' })
  try {
    const { drawings } = await import('./drawings.ts')
    show({ state: 'ready', drawings })
  } catch {
    show({ state: 'failed' })
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const idle: Loading = { state: 'idle' }

export function useDrawings(): Loading {
  return useSyncExternalStore(
    subscribe,
    () => loading,
    () => idle,
  )
}
