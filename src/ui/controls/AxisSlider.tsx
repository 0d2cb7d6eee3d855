import { useMemo, useRef, type CSSProperties } from 'react'
import { axisKey, operationsOf } from '#scenario/Scenario.ts'
import { selectOutcome } from '#store/selectors.ts'
import { formatCount } from '#ui/kit/format.ts'
import { useAtOnce, useExplorer, useWriting } from '#ui/kit/useExplorer.ts'
import { writeText } from '#ui/kit/writeText.ts'
import { trackScale } from './operationsTrack.ts'
import { freeReach } from './freeReach.ts'
import { Range } from './Range.tsx'
import styles from './AxisSlider.module.css'

/** Shares of a phone's track that a character takes, and the space between two words. */
const character = 0.013
const space = 0.06

const share = (part: number) => ({ '--at': part }) as CSSProperties

const parts = [0, 0.25, 0.5, 0.75, 1]

/** Where the reader stands, and of the ticks those that leave room for it. */
function ticksAt(operations: number, top: number) {
  const here = Math.min(operations / top, 1)
  const label = `you: ${formatCount(operations)}`
  const ticks = parts.map((part) => {
    const text = formatCount(part * top)
    const room = (label.length + text.length) * character + space
    return { part, text, isCovered: Math.abs(part - here) <= room }
  })
  return { here, label, ticks }
}

function Ticks({ top }: { top: number }) {
  const row = useRef<HTMLDivElement>(null)
  const own = useRef<HTMLElement>(null)
  const { here, label, ticks } = ticksAt(
    useExplorer(({ scenario }) => operationsOf(scenario)),
    top,
  )
  useWriting(({ scenario }) => {
    const now = ticksAt(operationsOf(scenario), top)
    for (const [index, { isCovered }] of now.ticks.entries())
      row.current?.children[index]?.toggleAttribute('hidden', isCovered)
    own.current?.style.setProperty('--at', String(now.here))
    if (own.current?.firstElementChild) writeText(own.current.firstElementChild, now.label)
  })
  return (
    <div ref={row} className={styles.ticks} aria-hidden="true">
      {ticks.map(({ part, text, isCovered }) => (
        <span key={part} style={share(part)} hidden={isCovered}>
          {text}
        </span>
      ))}
      <strong ref={own} style={share(here)}>
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
