import type { CSSProperties } from 'react'
import type { Scenario } from '#scenario/Scenario.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { selectOutcome } from '#store/selectors.ts'
import { formatCount } from '#ui/kit/format.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { trackScale } from './operationsTrack.ts'
import { Range } from './Range.tsx'
import type { SliderKey } from './sliderScales.ts'
import styles from './AxisSlider.module.css'

/** What the axis moves: the one kind of operation in use, and otherwise prompts. */
export function axisKey({ prompts, edits, variations }: Scenario): SliderKey {
  if (prompts > 0 || (edits > 0 && variations > 0)) return 'prompts'
  if (edits > 0) return 'edits'
  return variations > 0 ? 'variations' : 'prompts'
}

/** Of the track's length; a tick nearer than this to the reader's place makes way for it. */
const clearance = 0.14

const share = (part: number) => ({ '--at': part }) as CSSProperties

function Ticks({ top, here }: { top: number; here: number }) {
  return [0, 0.25, 0.5, 0.75, 1]
    .filter((part) => Math.abs(part - here) > clearance)
    .map((part) => (
      <span key={part} style={share(part)}>
        {formatCount(part * top)}
      </span>
    ))
}

/** The level axis of a chart over it, as a slider: free up to where its track is teal. */
export function AxisSlider({ top }: { top: number }) {
  const { scenario, freeLimit } = useExplorer(selectOutcome)
  const name = axisKey(scenario)
  const operations = operationsOf(scenario)
  const free = freeLimit === null ? 1 : Math.min(freeLimit / top, 1)
  const here = Math.min(operations / top, 1)
  return (
    <div className={styles.axis} data-given={scenario.fee > 0 ? 'included' : 'free'}>
      <div className={styles.track} style={{ '--free-share': free } as CSSProperties}>
        <Range
          name={name}
          scale={trackScale(top)}
          beside={operations - scenario[name]}
          className={styles.range}
        />
      </div>
      <div className={styles.ticks} aria-hidden="true">
        <Ticks top={top} here={here} />
        <strong style={share(here)}>
          <span>{`you: ${formatCount(operations)}`}</span>
        </strong>
      </div>
    </div>
  )
}
