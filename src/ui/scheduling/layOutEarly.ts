import { explorerStore } from '#store/explorerStore.ts'
import { soon } from './delays.ts'

/**
 * Lays out each change in the time that is left before the frame that shows it, rather than in that
 * frame: there it would add a third to the time from a step to its paint. Returns its own undo.
 */
export function layOutEarly(document: Document): () => void {
  return explorerStore.subscribe((state, before) => {
    if (state.scenario !== before.scenario)
      soon(() => void document.documentElement.getBoundingClientRect())
  })
}
