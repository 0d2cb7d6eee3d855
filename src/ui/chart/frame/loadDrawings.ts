import { useSyncExternalStore } from 'react'
import { reloadPage } from '#store/urlSync.ts'
import type { Drawing, LoadDrawing } from '#ui/chart/chart.ts'

export type Loading =
  | { readonly state: 'idle' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly drawing: Drawing }

/** Milliseconds; printing, too, finds all that it needs there from then on. */
const longestWait = 2000

const idle: Loading = { state: 'idle' }
const known = new Map<LoadDrawing, Loading>()
const underway = new Map<LoadDrawing, Promise<void>>()
const listeners = new Set<() => void>()

function show(drawing: LoadDrawing, next: Loading): void {
  known.set(drawing, next)
  for (const listener of listeners) listener()
}

async function fetchDrawing(drawing: LoadDrawing): Promise<void> {
  show(drawing, { state: 'loading' })
  try {
    show(drawing, { state: 'ready', drawing: await drawing() })
  } catch {
    show(drawing, { state: 'failed' })
  }
  underway.delete(drawing)
}

/** Fetches a drawing once; after a failure a further call tries again. */
export function loadDrawing(drawing: LoadDrawing): Promise<void> {
  if (known.get(drawing)?.state === 'ready') return Promise.resolve()
  const fetching = underway.get(drawing) ?? fetchDrawing(drawing)
  underway.set(drawing, fetching)
  return fetching
}

/**
 * Fetches it again at the reader's wish. Firefox keeps the failure of a script as long as the page
 * lives, so what fails once more is left to a reload.
 */
export async function retryDrawing(drawing: LoadDrawing): Promise<void> {
  await loadDrawing(drawing)
  if (known.get(drawing)?.state === 'failed') await reloadPage()
}

/** Fetches it once there is nothing else to do, or the reader touches anything. Returns its own undo. */
export function preloadDrawing(drawing: LoadDrawing): () => void {
  const load = () => {
    // After a failure a touch may be the one on the button that tries again.
    if (!known.has(drawing)) void loadDrawing(drawing)
  }
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

export function useDrawing(drawing: LoadDrawing): Loading {
  return useSyncExternalStore(
    subscribe,
    () => known.get(drawing) ?? idle,
    () => idle,
  )
}
