import { memo, useMemo, type CSSProperties } from 'react'
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

const parts = [0, 0.25, 0.5, 0.75, 1]

const Tick = memo(function Tick({ part, text }: { part: number; text: string }) {
  return <span style={share(part)}>{text}</span>
})

/** Where the reader stands, and of the ticks those that leave room for it. */
function Ticks({ top }: { top: number }) {
  const operations = useAtOnce(({ scenario }) => operationsOf(scenario))
  const here = Math.min(operations / top, 1)
  const label = `you: ${formatCount(operations)}`
  const isClear = (part: number, text: string) =>
    Math.abs(part - here) > (label.length + text.length) * character + space
  return (
    <div className={styles.ticks} aria-hidden="true">
      {parts.map((part) => {
        const text = formatCount(part * top)
        return isClear(part, text) && <Tick key={part} {...{ part, text }} />
      })}
      <strong style={share(here)}>
        <span>{label}</span>
      </strong>
    </div>
  )
}

/** The level axis of a chart over it, as a slider: free up to where its track is teal. */
export function AxisSlider({ top }: { top: number }) {
  const outcome = useExplorer(selectOutcome)
  const name = useAtOnce(({ scenario }) => axisKey(scenario))
  const beside = useAtOnce(({ scenario }) => operationsOf(scenario) - scenario[name])
  const scale = useMemo(() => trackScale(top), [top])
  const free = Math.min((freeReach(outcome) ?? top) / top, 1)
  return (
    <div className={styles.axis} data-given={outcome.scenario.fee > 0 ? 'included' : 'free'}>
      <div className={styles.track} style={{ '--free-share': free } as CSSProperties}>
        <Range name={name} scale={scale} beside={beside} className={styles.range} />
      </div>
      <Ticks top={top} />
    </div>
  )
}
