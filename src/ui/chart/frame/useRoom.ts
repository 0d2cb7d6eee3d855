import { useEffect, useState, type RefObject } from 'react'
import { drawnRem } from '#ui/chart/chart.ts'

/** Pixels that the words of every drawing need: the column of the narrowest phone. */
const leastWidth = 284

interface Room {
  /** Of a box in whole pixels as they are drawn, 0 before it is known. */
  readonly width: number
  /** How much larger a drawing is shown: as the reader's letters are, as far as its words have room. */
  readonly scale: number
  /** Pixels of height for each that a drawing asks for: the box grows with the letters all the way. */
  readonly stretch: number
}

function roomIn(box: Element): Room {
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const enlarged = letters > 0 ? letters / drawnRem : 1
  const { width } = box.getBoundingClientRect()
  const scale = Math.min(enlarged, Math.max(1, width / leastWidth))
  return { width: Math.round(width / scale), scale, stretch: enlarged / scale }
}

/** The room that a drawing has. */
export function useRoom(box: RefObject<Element | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, scale: 1, stretch: 1 })
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () =>
      setRoom((before) => {
        const now = roomIn(element)
        const { width, scale, stretch } = before
        const isSame = now.width === width && now.scale === scale && now.stretch === stretch
        return isSame ? before : now
      })
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return room
}
