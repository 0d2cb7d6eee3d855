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

const percent = (part: number) => `${part * 100}%`

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

/**
 * Up to here a name has room on either side, with letters twice as large on the narrowest phone, too:
 * its length need not be asked for.
 */
const roomy = 0.7

/** Pixels from the end of the plot to that of the column. */
const margin = 16

/** The last place of a name that keeps it within the column. */
const lastPlace = (name: Element, row: Element): number =>
  1 + (margin - name.getBoundingClientRect().width / 2) / row.clientWidth

function Ticks({ top }: { top: number }) {
  const row = useRef<SVGSVGElement>(null)
  const { here, label, ticks } = ticksAt(
    useExplorer(({ scenario }) => operationsOf(scenario)),
    top,
  )
  /** The last places of names by their length, all digits being of one width. */
  const lastPlaces = useRef<number[]>([])
  useWriting(({ scenario, settled }) => {
    const name = row.current?.lastElementChild
    if (!row.current || !name) return
    const now = ticksAt(operationsOf(scenario), top)
    for (const [index, { isCovered }] of now.ticks.entries())
      row.current.children[index]?.toggleAttribute('data-covered', isCovered)
    writeText(name, now.label)
    // To ask in each frame of a drag would be to lay the page out twice.
    if (scenario === settled) lastPlaces.current = []
    const place =
      now.here > roomy
        ? Math.min(
            now.here,
            (lastPlaces.current[now.label.length] ??= lastPlace(name, row.current)),
          )
        : now.here
    // No style, which for each move of a drag would take as long as to lay the answer out.
    name.setAttribute('x', percent(place))
  })
  return (
    <svg ref={row} className={styles.ticks} aria-hidden="true">
      {ticks.map(({ part, text, isCovered }) => (
        <text key={part} x={percent(part)} data-covered={isCovered || undefined}>
          {text}
        </text>
      ))}
      <text x={percent(here)}>{label}</text>
    </svg>
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
