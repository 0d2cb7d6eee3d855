import { useRef, type KeyboardEvent } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { moveScenario } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { layOutEarly } from '#ui/scheduling/layOutEarly.ts'
import { cliffEdges } from './cliffEdges.ts'
import { pulledValue, standsPastEnd, valueAfterKey } from './sliderScale.ts'
import { useLatest } from './useLatest.ts'
import type { Track } from './useThumb.ts'

/** What a range makes of pointers, keys and assistive technology; `place` puts its thumb back. */
export function useMoves({ name, scale, beside }: Track, place: () => void) {
  const { min, max } = parameters[name]
  // Dragging one slider leaves its own cliffs where they are: found once a drag. Null while no
  // pointer has moved it since the last key.
  const edges = useRef<readonly number[] | null>(null)
  const setting = () => explorerStore.getState().scenario[name]
  const change = (next: number) => moveScenario({ [name]: Math.max(next - beside, min) })
  const take = (position: number) => {
    const stands = setting() + beside
    const isPastEnd = standsPastEnd(scale, stands, position)
    if (!isPastEnd) change(pulledValue(scale, position, edges.current ?? []))
    // Without a pointer it is a step of assistive technology, and like that of a key.
    else if (edges.current === null) change(stands - 1)
    // What changes it puts the thumb in its place.
    if (setting() + beside === stands) place()
  }
  const moves = useLatest(take)
  const grab = () => {
    const { isQuickAnywhere, scenario } = selectOutcome(explorerStore.getState())
    const edgesOf = isQuickAnywhere ? cliffEdges(scenario, name, scale) : []
    edges.current = edgesOf.map((edge) => edge + beside)
  }
  const letGo = () => {
    moves.land()
    edges.current = null
  }
  const giveUp = () => {
    moves.drop()
    edges.current = null
    place()
  }
  const hear = ({ value }: HTMLInputElement) => {
    const position = Number(value)
    if (edges.current !== null) return moves.follow(position)
    take(position)
    layOutEarly()
  }
  const press = (event: KeyboardEvent) => {
    letGo()
    const next = valueAfterKey(event.key, setting(), { min, max })
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    change(next + beside)
    layOutEarly()
  }
  return {
    hear,
    onPointerDown: grab,
    onPointerUp: moves.land,
    onPointerCancel: giveUp,
    onBlur: letGo,
    onKeyDown: press,
  }
}
