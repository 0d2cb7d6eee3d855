import { focusPlace } from './focusPlace.ts'

/**
 * As the `ref` of what may go while it has the focus, such as a button that does its work once: the
 * keyboard then goes on from what comes in its place, or from what is left around it.
 */
export function keepFocus(element: HTMLElement | null): () => void {
  return () => {
    if (!element || document.activeElement !== element) return
    const { body } = document
    // When what it is in is removed, a range stays where that was.
    const place = new Range()
    place.selectNode(element)
    queueMicrotask(() => {
      const { startContainer: around, startOffset } = place
      if (document.activeElement !== body || around === body) return
      const next = around.childNodes[startOffset]
      // What an element was in is one as well.
      const left = next instanceof HTMLElement ? next : (around as HTMLElement)
      focusPlace(left, { preventScroll: true })
    })
  }
}
