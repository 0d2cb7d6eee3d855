/** Pixels, since a frame that is as high as its content has no window to measure by. */
const tallest = 640
const lowest = 160
const margin = 12

/** What the reader sees of the page, from and to, in pixels from its top. */
export interface Band {
  readonly top: number
  readonly bottom: number
}

/** Below the button, or as near to it as leaves all of the box to be seen. */
export function placeIn(seen: Band, button: Band, boxHeight: number) {
  const room = Math.max(lowest, seen.bottom - seen.top - 2 * margin)
  const height = Math.min(boxHeight, room, tallest)
  const last = seen.bottom - margin - height
  return {
    top: Math.max(seen.top + margin, Math.min(button.bottom + margin, last)),
    maxHeight: Math.min(room, tallest),
  }
}

const bandOf = ({ top, bottom }: DOMRectReadOnly): Band => ({
  top: top + scrollY,
  bottom: bottom + scrollY,
})

/**
 * Lays a box beside the button that opened it, in a page of which the reader sees a part. The
 * observer alone knows which: it sees past the frame. Returns its own undo.
 */
export function placeBeside(box: HTMLElement, button: Element): () => void {
  box.style.position = 'absolute'
  box.style.bottom = 'auto'
  const place = (seen: Band) => {
    const { top, maxHeight } = placeIn(
      seen,
      bandOf(button.getBoundingClientRect()),
      box.scrollHeight,
    )
    box.style.top = `${top}px`
    box.style.maxHeight = `${maxHeight}px`
  }
  const { top, bottom } = bandOf(button.getBoundingClientRect())
  place({ top, bottom: bottom + tallest })
  const observer = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) place(bandOf(entry.intersectionRect))
    observer.disconnect()
  })
  observer.observe(document.documentElement)
  return () => observer.disconnect()
}
