import { useRef, type RefObject } from 'react'
import { formatCount } from '#ui/kit/format.ts'
import { useWriting } from '#ui/kit/useExplorer.ts'
import { writeText } from '#ui/kit/writeText.ts'
import type { SliderKey } from './sliderScales.ts'

/** The number that is seen stands before its box, which has time. */
function writeNumber(place: HTMLElement, number: number): void {
  const text = formatCount(number)
  if (place.firstElementChild) writeText(place.firstElementChild, text)
  place.style.setProperty('--digits', String(text.length))
}

/**
 * The number of a box while a slider moves its setting, and once more after that: React, which
 * follows later, knows of none of it, and would leave it where the number is again what it knew.
 */
export function useMovedNumber(
  place: RefObject<HTMLElement | null>,
  setting: SliderKey | undefined,
): void {
  const written = useRef<number | null>(null)
  useWriting(({ scenario, moved }) => {
    if (setting === undefined || !place.current) return
    const number = scenario[setting]
    const isMoved = scenario === moved
    if (number !== written.current && (isMoved || written.current !== null))
      writeNumber(place.current, number)
    written.current = isMoved ? number : null
  })
}
