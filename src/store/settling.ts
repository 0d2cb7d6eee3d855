import { settle } from './actions.ts'
import { explorerStore } from './explorerStore.ts'

/** A pause of this many milliseconds ends a change. */
const pause = 400

/**
 * Ends a change once the reader has paused and holds no pointer down: a drag, or a key held,
 * is one step of undo. Returns its own undo.
 */
export function connectSettling(target: Window): () => void {
  let timer: number | undefined
  let held = false

  const wait = () => {
    target.clearTimeout(timer)
    timer = target.setTimeout(() => {
      if (!held) settle()
    }, pause)
  }
  const hold = () => {
    held = true
  }
  const release = () => {
    if (!held) return
    held = false
    target.clearTimeout(timer)
    // After the control's own handlers, so that the last pixel belongs to the step.
    timer = target.setTimeout(settle, 0)
  }
  const unsubscribe = explorerStore.subscribe((state, before) => {
    if (state.scenario !== before.scenario && state.scenario !== state.settled) wait()
  })
  target.addEventListener('pointerdown', hold, true)
  target.addEventListener('pointerup', release, true)
  target.addEventListener('pointercancel', release, true)
  return () => {
    unsubscribe()
    target.clearTimeout(timer)
    target.removeEventListener('pointerdown', hold, true)
    target.removeEventListener('pointerup', release, true)
    target.removeEventListener('pointercancel', release, true)
  }
}
