import { memo, useMemo, useRef, type ChangeEvent, type KeyboardEvent } from 'react'
import { inSteps } from '#scenario/inSteps.ts'
import { formatLink, parseLink } from '#scenario/link.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { parameters } from '#scenario/parameters.ts'
import { defaultScenario, type Scenario } from '#scenario/Scenario.ts'
import { changeScenario, resetKey } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { formatQuantity } from '#ui/format.ts'
import { useExplorer } from '#ui/useExplorer.ts'
import { useLastWorked } from '#ui/working/useWorked.ts'
import { NumberBox } from './NumberBox.tsx'
import { lastPosition, positionOf, pulledValue, valueAfterKey } from './sliderScale.ts'
import { scales, type SliderKey } from './sliderScales.ts'
import { cashAlongTrack, cliffEdges, curvePath } from './trackCurve.ts'
import styles from './Slider.module.css'

/** All but this one setting, as a text: what the curve of its slider depends on. */
const allElse = (scenario: Scenario, name: SliderKey) =>
  formatLink({ scenario: { ...scenario, [name]: parameters[name].min } })

/** The bill over the whole track, all else as it is: the slider answers first, its curve follows. */
function Curve({ name }: { name: SliderKey }) {
  const outcome = useExplorer(selectOutcome)
  const rest = allElse(outcome.scenario, name)
  const steps = useMemo(
    () => inSteps(() => cashAlongTrack(parseLink(rest).scenario, name, scales[name])),
    [rest, name],
  )
  const { value: cash } = useLastWorked(steps, hasQuickBills(outcome))
  return cash && <TrackCurve cash={cash} />
}

const TrackCurve = memo(function TrackCurve({ cash }: { cash: readonly number[] }) {
  const path = useMemo(() => curvePath(cash), [cash])
  return (
    <svg
      className={styles.curve}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.area} d={`${path}V100H0Z`} />
      <path className={styles.line} d={path} />
    </svg>
  )
})

/** Whether the bill at any other setting is there at once: no schedule has to be searched for. */
function hasQuickBills({ isQuick, scenario }: Outcome): boolean {
  return isQuick && (scenario.buy !== 'best' || scenario.packs.length < 2)
}

/** A native range on a warped scale; the thumb stands on the curve of the bill. */
function Range({ name, value }: { name: SliderKey; value: number }) {
  const { label, unit, min, max } = parameters[name]
  const scale = scales[name]
  // Dragging one slider leaves its own cliffs where they are: found once a drag.
  const edges = useRef<readonly number[]>([])
  const change = (next: number) => changeScenario({ [name]: next })
  const grab = () => {
    const outcome = selectOutcome(explorerStore.getState())
    edges.current = hasQuickBills(outcome) ? cliffEdges(outcome.scenario, name, scale) : []
  }
  const drag = ({ target }: ChangeEvent<HTMLInputElement>) =>
    change(Math.max(pulledValue(scale, Number(target.value), edges.current), min))
  const press = (event: KeyboardEvent) => {
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
      onChange={drag}
      onKeyDown={press}
    />
  )
}

export function Slider({ name, hint }: { name: SliderKey; hint?: string }) {
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
          <button
            type="button"
            className={styles.reset}
            title={`Back to ${defaultScenario[name]}`}
            aria-label={`Reset ${unit[1]} to ${defaultScenario[name]}`}
            onClick={({ currentTarget }) => {
              resetKey(name)
              // The button goes; from the slider the keyboard goes on.
              currentTarget.closest('div[id]')?.querySelector<HTMLElement>('[type=range]')?.focus()
            }}
          >
            ↺
          </button>
        )}
        <button
          type="button"
          className={styles.step}
          aria-label={`One ${unit[0]} fewer`}
          // Stays in reach of the keyboard at the end of the scale.
          aria-disabled={value <= min}
          onClick={() => value > min && change(value - 1)}
        >
          −
        </button>
        <NumberBox {...{ label, unit, value, min, max }} look="box" onChange={change} />
        <button
          type="button"
          className={styles.step}
          aria-label={`One ${unit[0]} more`}
          aria-disabled={value >= max}
          onClick={() => value < max && change(value + 1)}
        >
          +
        </button>
      </div>
      <div className={styles.track}>
        <Curve name={name} />
        <Range name={name} value={value} />
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  )
}
