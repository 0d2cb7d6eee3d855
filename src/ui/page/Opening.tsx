import { useEffect } from 'react'

function openAround(place: Element | null): void {
  for (let box = place?.closest('details'); box; box = box.parentElement?.closest('details'))
    box.open = true
}

/** Returns its own undo. */
function connectOpening(page: Window): () => void {
  const { document } = page
  const placeOf = (hash: string) => document.getElementById(hash.slice(1))
  const arrive = () => {
    const place = placeOf(page.location.hash)
    if (!place?.closest('details:not([open])')) return
    openAround(place)
    place.scrollIntoView()
  }
  const follow = ({ target }: MouseEvent) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    if (link) openAround(placeOf(link.hash))
  }
  arrive()
  page.addEventListener('hashchange', arrive)
  document.addEventListener('click', follow, true)
  return () => {
    page.removeEventListener('hashchange', arrive)
    document.removeEventListener('click', follow, true)
  }
}

/** Opens what folds the place that a link or the address leads to, before the browser goes there. */
export function Opening() {
  useEffect(() => connectOpening(window), [])
  return null
}
