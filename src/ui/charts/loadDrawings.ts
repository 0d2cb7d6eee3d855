import { useSyncExternalStore } from 'react'
import { drawings } from './drawings.ts'
import type { Drawing, FigureSlug } from './figure.ts'

export type Loading =
  | { readonly state: 'idle' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly drawing: Drawing }

/** Milliseconds; printing, too, finds all that it needs there from then on. */
const longestWait = 2000

const idle: Loading = { state: 'idle' }
const known = new Map<FigureSlug, Loading>()
const listeners = new Set<() => void>()

function show(slug: FigureSlug, next: Loading): void {
  known.set(slug, next)
  for (const listener of listeners) listener()
}

/** Fetches a drawing once; after a failure a further call tries again. */
export async function loadDrawing(slug: FigureSlug): Promise<void> {
  const { state } = known.get(slug) ?? idle
  if (state === 'loading' || state === 'ready') return
  show(slug, { state: 'loading' })
  try {
    show(slug, { state: 'ready', drawing: await drawings[slug]() })
  } catch {
    show(slug, { state: 'failed' })
  }
}

/** Fetches it once there is nothing else to do, or the reader touches anything. Returns its own undo. */
export function preloadDrawing(slug: FigureSlug): () => void {
  const load = () => void loadDrawing(slug)
  // Safari knows no idle time.
  const timer = 'requestIdleCallback' in globalThis ? undefined : setTimeout(load, longestWait)
  const idleTime =
    timer === undefined ? requestIdleCallback(load, { timeout: longestWait }) : undefined
  const touches = ['pointerdown', 'keydown'] as const
  for (const touch of touches) addEventListener(touch, load, { once: true })
  return () => {
    clearTimeout(timer)
    if (idleTime !== undefined) cancelIdleCallback(idleTime)
    for (const touch of touches) removeEventListener(touch, load)
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useDrawing(slug: FigureSlug): Loading {
  return useSyncExternalStore(
    subscribe,
    () => known.get(slug) ?? idle,
    () => idle,
  )
}
