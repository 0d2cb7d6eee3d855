import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** In a frame without an origin, as WordPress makes them, browsers let nothing be downloaded. */
const canSave = () => window.origin !== 'null' || window.parent === window

export function useCanSave(): boolean {
  return useSyncExternalStore(never, canSave, () => true)
}
