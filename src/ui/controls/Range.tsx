import { useRef, type ChangeEvent, type KeyboardEvent, type WheelEvent } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { moveScenario } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { formatQuantity } from '#ui/kit/format.ts'
import { useAtOnce } from '#ui/kit/useExplorer.ts'
import {
  lastPosition,
  positionOf,
  pulledValue,
  standsPastEnd,
  valueAfterKey,
  type SliderScale,
} from './sliderScale.ts'
import type { SliderKey } from './sliderScales.ts'
import { labelIn } from './labelIn.ts'
import { cliffEdges } from './cliffEdges.ts'
import { useLatest } from './useLatest.ts'
import styles from './Range.module.css'

/** Firefox can take the wheel over a focused range for a step of it; it is to scroll the page. */
function leaveForWheel({ currentTarget }: WheelEvent<HTMLInputElement>): void {
  if (document.activeElement !== currentTarget) return
  currentTarget.blur()
  setTimeout(() => currentTarget.focus({ preventScroll: true }))
}

interface RangeProps {
  readonly name: SliderKey
  readonly scale: SliderScale
  /** What the track counts beside the setting: where it stands for all operations, the others. */
  readonly beside?: number
  readonly className?: string | undefined
}

/** A native range on any scale. */
export function Range({ name, scale, beside = 0, className }: RangeProps) {
  const setting = useAtOnce(({ scenario }) => scenario[name])
  const value = setting + beside
  const label = useAtOnce(({ scenario }) => labelIn(scenario, name))
  const { unit, min, max } = parameters[name]
  // Dragging one slider leaves its own cliffs where they are: found once a drag. Null while no
  // pointer has moved it since the last key.
  const edges = useRef<readonly number[] | null>(null)
  const change = (next: number) => moveScenario({ [name]: Math.max(next - beside, min) })
  const moves = useLatest(change)
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
  }
  const drag = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const position = Number(target.value)
    const isPastEnd = standsPastEnd(scale, value, position)
    if (edges.current && !isPastEnd) moves.follow(pulledValue(scale, position, edges.current))
    // Without a pointer it is a step of assistive technology, and like that of a key.
    else if (edges.current === null)
      change(isPastEnd ? value - 1 : pulledValue(scale, position, []))
  }
  const press = (event: KeyboardEvent) => {
    letGo()
    const next = valueAfterKey(event.key, setting, { min, max })
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    change(next + beside)
  }
  return (
    <input
      className={`${styles.range} ${className ?? ''}`}
      type="range"
      data-control
      autoComplete="off"
      data-key={name}
      aria-label={label}
      aria-valuetext={formatQuantity(setting, unit)}
      min={0}
      max={lastPosition(scale)}
      step="any"
      value={positionOf(scale, value)}
      onPointerDown={grab}
      onPointerUp={moves.land}
      onPointerCancel={giveUp}
      onBlur={letGo}
      onChange={drag}
      onKeyDown={press}
      onWheel={leaveForWheel}
    />
  )
}
