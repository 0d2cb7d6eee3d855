import { useRef } from 'react'
import { explorerStore } from '#store/explorerStore.ts'
import { formatQuantity } from '#ui/kit/format.ts'
import { useWriting } from '#ui/kit/useExplorer.ts'
import { useIsHydrating } from '#ui/scheduling/useIsHydrating.ts'
import { parameters } from '#scenario/parameters.ts'
import { positionOf, type SliderScale } from './sliderScale.ts'
import type { SliderKey } from './sliderScales.ts'

/** What a range moves along. */
export interface Track {
  readonly name: SliderKey
  readonly scale: SliderScale
  /** What the track counts beside the setting: where it stands for all operations, the others. */
  readonly beside: number
}

/**
 * Keeps the thumb of `range` where its setting stands; `place` puts it back there. What stands there is
 * not written again: a browser lays a range out anew for the value that it has.
 */
export function useThumb({ name, scale, beside }: Track) {
  const range = useRef<HTMLInputElement>(null)
  const isHydrating = useIsHydrating()
  const place = () => {
    const position = positionOf(scale, explorerStore.getState().scenario[name] + beside)
    if (range.current && range.current.valueAsNumber !== position)
      range.current.valueAsNumber = position
  }
  useWriting(({ scenario }) => {
    // Where a reader moved it before the page was live is still to be taken over.
    if (isHydrating) return
    const text = formatQuantity(scenario[name], parameters[name].unit)
    if (range.current?.getAttribute('aria-valuetext') !== text)
      range.current?.setAttribute('aria-valuetext', text)
    place()
  })
  return { range, place }
}
