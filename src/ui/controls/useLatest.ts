import { useEffect, useRef } from 'react'

interface Waiting<T> {
  latest: T
  readonly frame: number
}

/**
 * Takes over the latest of what came since the frame before: a pointer may move many times between
 * two. `drop` forgets it, `land` takes it over at once.
 */
export function useLatest<T>(take: (latest: T) => void) {
  const waiting = useRef<Waiting<T> | null>(null)
  const drop = () => {
    if (waiting.current) cancelAnimationFrame(waiting.current.frame)
    waiting.current = null
  }
  const land = () => {
    const last = waiting.current
    drop()
    if (last) take(last.latest)
  }
  const follow = (latest: T) => {
    if (waiting.current) waiting.current.latest = latest
    else waiting.current = { latest, frame: requestAnimationFrame(land) }
  }
  useEffect(
    () => () => {
      if (waiting.current) cancelAnimationFrame(waiting.current.frame)
    },
    [],
  )
  return { follow, land, drop }
}
