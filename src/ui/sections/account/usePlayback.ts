import { useEffect, useState } from 'react'
import { setView } from '#store/actions.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useReducedMotion } from '#ui/kit/useReducedMotion.ts'

/** Milliseconds a month stays: long enough to read its sentence. */
const pace = 2400

const setMonth = (month: number | null) => setView({ month })

export interface Playback {
  /** The month shown; null before the first. */
  readonly month: number | null
  readonly isPlaying: boolean
  readonly step: (by: 1 | -1) => void
  readonly toggle: () => void
  readonly stop: () => void
}

/** Goes through the months by itself, where motion is welcome, or step by step to the last one. */
export function usePlayback(months: number): Playback {
  const still = useReducedMotion()
  const asked = useExplorer(({ view }) => view.month)
  const [wanted, setPlaying] = useState(false)
  const month = asked === null ? null : Math.min(asked, months)
  const isPlaying = wanted && !still && month !== months

  useEffect(() => {
    if (!isPlaying) return undefined
    const timer = setTimeout(() => {
      const next = (month ?? 0) + 1
      setMonth(next)
      // Ended, so that more months do not start it again.
      if (next >= months) setPlaying(false)
    }, pace)
    return () => clearTimeout(timer)
  }, [isPlaying, month, months])

  return {
    month,
    isPlaying,
    step: (by) => {
      setPlaying(false)
      setMonth(Math.min(Math.max((month ?? 0) + by, 1), months))
    },
    toggle: () => {
      setPlaying(!isPlaying)
      if (!isPlaying) setMonth(month === null || month === months ? 1 : month)
    },
    stop: () => {
      setPlaying(false)
      setMonth(null)
    },
  }
}
