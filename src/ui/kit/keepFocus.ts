import { focusPlace } from './focusPlace.ts'

/**
 * As the `ref` of what may go while it has the focus, such as a button that does its work once: the
 * keyboard then goes on from what is left around it, and a screen reader stays there.
 */
export function keepFocus(element: HTMLElement | null): () => void {
  return () => {
    if (!element || document.activeElement !== element) return
    const { body } = document
    // When what it is in is removed, a range moves to what that was in: an element as well.
    const around = new Range()
    around.selectNode(element)
    queueMicrotask(() => {
      const left = around.startContainer as HTMLElement
      if (document.activeElement === body && left !== body)
        focusPlace(left, { preventScroll: true })
    })
  }
}
