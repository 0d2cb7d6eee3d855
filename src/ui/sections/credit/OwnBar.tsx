import type { RefObject } from 'react'
import { createPortal } from 'react-dom'
import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { selectOutcome } from '#store/selectors.ts'
import type { ExplorerState } from '#store/explorerStore.ts'
import { useAtOnce } from '#ui/kit/useExplorer.ts'
import { useComputed } from '#ui/scheduling/useComputed.ts'
import { barOf, isPriced, ownPrice } from './series.ts'
import styles from './CreditDrawing.module.css'

const isDragged = ({ scenario, moved, settled }: ExplorerState) =>
  scenario === moved && scenario !== settled

interface OwnBarProps {
  readonly width: number
  readonly end: number
  /** Over the drawing, where the bar is during a drag; holds null where nothing is dragged. */
  readonly above: RefObject<Element | null>
}

/**
 * The reader's own bar, up to what a credit cost without those that expired. It follows the slider
 * by itself and at once: a drag moves nothing else of the chart. Over the drawing all its places are
 * one image transformed; in it each would lay out and paint all other bars.
 */
export function OwnBar({ width, end, above }: OwnBarProps) {
  const computed = useComputed(ownPrice(useAtOnce(selectOutcome)))
  const isMoving = useAtOnce(isDragged)
  const [xOf, yOf] = [useXAxisScale(), useYAxisScale()]
  const [own] = computed.state === 'ready' ? computed.value : []
  if (!isPriced(own) || own.operations > end) return null
  const x = xOf?.(own.operations)
  const [bottom, top] = [yOf?.(0), yOf?.(barOf(own).solid)]
  if (x === undefined || bottom === undefined || top === undefined) return null
  const [left, height] = [x - width / 2, bottom - top]
  if (isMoving && above.current !== null)
    return createPortal(
      <svg
        className={styles.moving}
        viewBox="0 0 1 1"
        style={{ transform: `translate(${left}px, ${top}px) scale(${width}, ${height})` }}
      >
        <rect width={1} height={1} fill="var(--ink)" />
      </svg>,
      above.current,
    )
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <rect x={left} y={top} width={width} height={height} fill="var(--ink)" />
    </ZIndexLayer>
  )
}
