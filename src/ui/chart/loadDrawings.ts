import { useSyncExternalStore } from 'react'
import { reloadPage } from '#store/urlSync.ts'
import { drawings } from './drawings.ts'
import type { Drawing, FigureSlug } from './figure.ts'

export type Loading =
  | { readonly state: 'idle' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly drawing: Drawing }

/** Milliseconds; printing, too, finds all that it needs there from then on. */
const longestWait = 2000

const idle: Loading = { state: 'idle' }
const known = new Map<FigureSlug, Loading>()
const underway = new Map<FigureSlug, Promise<void>>()
const listeners = new Set<() => void>()

function show(slug: FigureSlug, next: Loading): void {
  known.set(slug, next)
  for (const listener of listeners) listener()
}

async function fetchDrawing(slug: FigureSlug): Promise<void> {
  show(slug, { state: 'loading' })
  try {
    show(slug, { state: 'ready', drawing: await drawings[slug]() })
  } catch {
    show(slug, { state: 'failed' })
  }
  underway.delete(slug)
}

/** Fetches a drawing once; after a failure a further call tries again. */
export function loadDrawing(slug: FigureSlug): Promise<void> {
  if (known.get(slug)?.state === 'ready') return Promise.resolve()
  const fetching = underway.get(slug) ?? fetchDrawing(slug)
  underway.set(slug, fetching)
  return fetching
}

/**
 * Fetches it again at the reader's wish. Firefox keeps the failure of a script as long as the page
 * lives, so what fails once more is left to a reload.
 */
export async function retryDrawing(slug: FigureSlug): Promise<void> {
  await loadDrawing(slug)
  if (known.get(slug)?.state === 'failed') await reloadPage()
}

/** Fetches it once there is nothing else to do, or the reader touches anything. Returns its own undo. */
export function preloadDrawing(slug: FigureSlug): () => void {
  const load = () => {
    // After a failure a touch may be the one on the button that tries again.
    if (!known.has(slug)) void loadDrawing(slug)
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

export function useDrawing(slug: FigureSlug): Loading {
  return useSyncExternalStore(
    subscribe,
    () => known.get(slug) ?? idle,
    () => idle,
  )
}
