import { useRef, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { selectOutcome } from '#store/selectors.ts'
import type { ExplorerState } from '#store/explorerStore.ts'
import { useAtOnce, useExplorer, useWriting } from '#ui/kit/useExplorer.ts'
import { useComputed } from '#ui/scheduling/useComputed.ts'
import { barOf, isPriced, ownPoint, ownPrice } from './series.ts'
import styles from './CreditDrawing.module.css'

/** Held, or let go where the drawing has not followed yet. */
const isDragged = ({ scenario, moved, settled }: ExplorerState, drawn: Scenario) =>
  scenario === moved && (scenario !== settled || scenario !== drawn)

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const cornersOf = ({ x, y, width, height }: Place): string =>
  [x, y, x + width, y, x + width, y + height, x, y + height].join(' ')

interface OwnBarProps {
  readonly width: number
  readonly end: number
  /** Over the drawing, where the bar is during a drag; holds null where nothing is dragged. */
  readonly above: RefObject<Element | null>
}

/**
 * The reader's own bar, up to what a credit cost without those that expired. It follows the slider
 * by itself and at once: a drag moves nothing else of the chart. Over the drawing it is a polygon,
 * whose corners are no style, so that a move works none out; in the drawing each move would lay out
 * and paint all other bars.
 */
export function OwnBar({ width, end, above }: OwnBarProps) {
  const outcome = useExplorer(selectOutcome)
  const computed = useComputed(ownPrice(outcome))
  const isMoving = useAtOnce((state) => isDragged(state, outcome.scenario))
  const moving = useRef<SVGPolygonElement>(null)
  const [xOf, yOf] = [useXAxisScale(), useYAxisScale()]
  const placeOf = (own: SweepPoint | undefined): Place | null => {
    if (!isPriced(own) || own.operations > end) return null
    const x = xOf?.(own.operations)
    const [bottom, y] = [yOf?.(0), yOf?.(barOf(own).solid)]
    if (x === undefined || bottom === undefined || y === undefined) return null
    return { x: x - width / 2, y, width, height: bottom - y }
  }
  useWriting((state) => {
    if (!moving.current) return
    const place = placeOf(ownPoint(selectOutcome(state), end))
    moving.current.setAttribute('points', place ? cornersOf(place) : '')
  })
  if (isMoving && above.current !== null)
    return createPortal(
      <svg className={styles.moving}>
        <polygon ref={moving} data-dragged />
      </svg>,
      above.current,
    )
  const place = computed.state === 'ready' ? placeOf(computed.value[0]) : null
  return (
    place && (
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <rect {...place} fill="var(--ink)" />
      </ZIndexLayer>
    )
  )
}
