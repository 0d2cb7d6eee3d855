import type { CSSProperties } from 'react'
import { axisKey, operationsOf } from '#scenario/Scenario.ts'
import { selectOutcome } from '#store/selectors.ts'
import { formatCount } from '#ui/kit/format.ts'
import { useAtOnce, useExplorer } from '#ui/kit/useExplorer.ts'
import { trackScale } from './operationsTrack.ts'
import { freeReach } from './freeReach.ts'
import { Range } from './Range.tsx'
import styles from './AxisSlider.module.css'

/** Shares of a phone's track that a character takes, and the space between two words. */
const character = 0.013
const space = 0.06

const share = (part: number) => ({ '--at': part }) as CSSProperties

interface TicksProps {
  readonly top: number
  readonly here: number
  readonly label: string
}

/** Those that the reader's own place leaves room for. */
function Ticks({ top, here, label }: TicksProps) {
  return [0, 0.25, 0.5, 0.75, 1]
    .map((part) => ({ part, text: formatCount(part * top) }))
    .filter(
      ({ part, text }) => Math.abs(part - here) > (label.length + text.length) * character + space,
    )
    .map(({ part, text }) => (
      <span key={part} style={share(part)}>
        {text}
      </span>
    ))
}

/** The level axis of a chart over it, as a slider: free up to where its track is teal. */
export function AxisSlider({ top }: { top: number }) {
  const outcome = useExplorer(selectOutcome)
  const scenario = useAtOnce((state) => state.scenario)
  const name = axisKey(scenario)
  const operations = operationsOf(scenario)
  const free = Math.min((freeReach(outcome) ?? top) / top, 1)
  const here = Math.min(operations / top, 1)
  const label = `you: ${formatCount(operations)}`
  return (
    <div className={styles.axis} data-given={outcome.scenario.fee > 0 ? 'included' : 'free'}>
      <div className={styles.track} style={{ '--free-share': free } as CSSProperties}>
        <Range
          name={name}
          scale={trackScale(top)}
          beside={operations - scenario[name]}
          className={styles.range}
        />
      </div>
      <div className={styles.ticks} aria-hidden="true">
        <Ticks {...{ top, here, label }} />
        <strong style={share(here)}>
          <span>{label}</span>
        </strong>
      </div>
    </div>
  )
}
