import { useRef, type ChangeEvent, type KeyboardEvent, type WheelEvent } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { changeScenario, resetKey } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { IconButton } from '#ui/kit/Button.tsx'
import { formatQuantity } from '#ui/kit/format.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { NumberBox } from './NumberBox.tsx'
import {
  lastPosition,
  positionOf,
  pulledValue,
  standsPastEnd,
  valueAfterKey,
} from './sliderScale.ts'
import { scales, type SliderKey } from './sliderScales.ts'
import { cliffEdges } from './cliffEdges.ts'
import styles from './Slider.module.css'

/** Firefox can take the wheel over a focused range for a step of it; it is to scroll the page. */
function leaveForWheel({ currentTarget }: WheelEvent<HTMLInputElement>): void {
  if (document.activeElement !== currentTarget) return
  currentTarget.blur()
  setTimeout(() => currentTarget.focus({ preventScroll: true }))
}

/** A native range on a warped scale. */
function Range({ name, value }: { name: SliderKey; value: number }) {
  const { label, unit, min, max } = parameters[name]
  const scale = scales[name]
  // Dragging one slider leaves its own cliffs where they are: found once a drag. Null while no
  // pointer has moved it since the last key.
  const edges = useRef<readonly number[] | null>(null)
  const change = (next: number) => changeScenario({ [name]: next })
  const grab = () => {
    const { isQuickAnywhere, scenario } = selectOutcome(explorerStore.getState())
    edges.current = isQuickAnywhere ? cliffEdges(scenario, name, scale) : []
  }
  const letGo = () => {
    edges.current = null
  }
  const drag = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const position = Number(target.value)
    if (!standsPastEnd(scale, value, position))
      change(Math.max(pulledValue(scale, position, edges.current ?? []), min))
    // Without a pointer it is a step of assistive technology, and like that of a key.
    else if (edges.current === null) change(value - 1)
  }
  const press = (event: KeyboardEvent) => {
    letGo()
    const next = valueAfterKey(event.key, value, { min, max })
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    change(next)
  }
  return (
    <input
      className={styles.range}
      type="range"
      autoComplete="off"
      data-key={name}
      aria-label={label}
      aria-valuetext={formatQuantity(value, unit)}
      min={0}
      max={lastPosition(scale)}
      step="any"
      value={positionOf(scale, value)}
      onPointerDown={grab}
      onPointerCancel={letGo}
      onBlur={letGo}
      onChange={drag}
      onKeyDown={press}
      onWheel={leaveForWheel}
    />
  )
}

export function Slider({ name }: { name: SliderKey }) {
  const { label, unit, min, max } = parameters[name]
  const value = useExplorer((state) => state.scenario[name])
  const change = (next: number) => changeScenario({ [name]: next })
  return (
    <div className={styles.slider} id={`control-${name}`}>
      <div className={styles.head}>
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
        {value !== defaultScenario[name] && (
          <IconButton
            look="bare"
            title={`Back to ${defaultScenario[name]}`}
            aria-label={`Reset ${unit[1]} to ${defaultScenario[name]}`}
            onClick={({ currentTarget }) => {
              resetKey(name)
              // The button goes; from the slider the keyboard goes on.
              currentTarget.closest('div[id]')?.querySelector<HTMLElement>('[type=range]')?.focus()
            }}
          >
            ↺
          </IconButton>
        )}
        <IconButton
          aria-label={`One ${unit[0]} fewer`}
          // Stays in reach of the keyboard at the end of the scale.
          aria-disabled={value <= min}
          onClick={() => value > min && change(value - 1)}
        >
          −
        </IconButton>
        <NumberBox {...{ label, unit, value, min, max }} look="box" onChange={change} />
        <IconButton
          aria-label={`One ${unit[0]} more`}
          aria-disabled={value >= max}
          onClick={() => value < max && change(value + 1)}
        >
          +
        </IconButton>
      </div>
      <div className={styles.track}>
        <Range name={name} value={value} />
      </div>
    </div>
  )
}
