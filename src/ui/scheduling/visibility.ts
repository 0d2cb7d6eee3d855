/** `near`: not seen yet, but soon may be. */
export type Place = 'seen' | 'near' | 'away'

type Margin = Exclude<Place, 'away'>

/** Pixels below and above the window. */
const margins: Readonly<Record<Margin, string>> = { seen: '0px', near: '300px' }

interface Watched {
  readonly within: Record<Margin, boolean>
  readonly listeners: Set<(place: Place) => void>
}

const watched = new Map<Element, Watched>()
const observers = new Map<Margin, IntersectionObserver>()

const placeOf = ({ within }: Watched): Place =>
  within.seen ? 'seen' : within.near ? 'near' : 'away'

function observerFor(margin: Margin): IntersectionObserver {
  const hear = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      const box = watched.get(target)
      if (!box) continue
      box.within[margin] = isIntersecting
      for (const listener of box.listeners) listener(placeOf(box))
    }
  }
  const observer =
    observers.get(margin) ?? new IntersectionObserver(hear, { rootMargin: margins[margin] })
  observers.set(margin, observer)
  return observer
}

/**
 * Says where the box is, whenever that changes: to ask would force a layout. Two observers serve all
 * boxes. Returns its own undo.
 */
export function watchPlace(box: Element, onChange: (place: Place) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    onChange('seen')
    return () => undefined
  }
  const both: readonly Margin[] = ['seen', 'near']
  const known = watched.get(box)
  const entry = known ?? { within: { seen: false, near: false }, listeners: new Set() }
  entry.listeners.add(onChange)
  watched.set(box, entry)
  if (known) onChange(placeOf(known))
  else for (const margin of both) observerFor(margin).observe(box)
  return () => {
    entry.listeners.delete(onChange)
    if (entry.listeners.size > 0) return
    watched.delete(box)
    for (const margin of both) observerFor(margin).unobserve(box)
  }
}
