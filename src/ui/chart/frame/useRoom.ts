import { useEffect, useState, type RefObject } from 'react'
import { drawnRem } from '#ui/chart/chart.ts'

interface Room {
  /** Of a box in whole pixels as they are drawn, 0 before it is known. */
  readonly width: number
  /** How much larger the reader's letters are than those of a drawing. */
  readonly scale: number
}

function roomIn(box: Element): Room {
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const scale = letters > 0 ? letters / drawnRem : 1
  return { width: Math.round(box.getBoundingClientRect().width / scale), scale }
}

/** The room that a drawing has. */
export function useRoom(box: RefObject<Element | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, scale: 1 })
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () =>
      setRoom((before) => {
        const now = roomIn(element)
        return now.width === before.width && now.scale === before.scale ? before : now
      })
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return room
}
