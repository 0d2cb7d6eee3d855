import {
  memo,
  use,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { flushSync } from 'react-dom'
import type { Outcome } from '#scenario/outcome.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { SentencePlace, SentencePlaceContext } from '#ui/chart/SentencePlace.tsx'
import { ChartTools } from './ChartTools.tsx'
import { PaidHatching } from '#ui/chart/Hatching.tsx'
import { heightOf, type Drawing, type ChartDefinition, type LoadDrawing } from '#ui/chart/chart.ts'
import { PicturesContext } from './pictures.ts'
import { loadDrawing, preloadDrawing, retryDrawing, useDrawing } from './loadDrawings.ts'
import { useChartOutcomes } from './useChartOutcomes.ts'
import { useRoom } from './useRoom.ts'
import { oneStep, taskQueue } from '#ui/scheduling/taskQueue.ts'
import { watchPlace } from '#ui/scheduling/visibility.ts'
import { RevealedMark } from '#ui/hydration/HydrationGate.tsx'
import { usePrinting } from '#ui/scheduling/printing.ts'
import { ExplainedText } from '#ui/amounts/Explained.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { TextButton } from '#ui/kit/Button.tsx'
import { ErrorBoundary } from '#ui/kit/ErrorBoundary.tsx'
import frame from '#ui/kit/section.module.css'
import styles from './Chart.module.css'

const DrawingFault = () => (
  <p className={styles.fault}>This figure could not be drawn. Its table holds the same numbers.</p>
)

function LoadFault({ drawing }: Pick<ChartDefinition, 'drawing'>) {
  return (
    <div className={styles.fault} role="status">
      <p>This figure could not be loaded. The answer and the tables work without it.</p>
      <TextButton onClick={() => void retryDrawing(drawing)}>Try again</TextButton>
    </div>
  )
}

interface DrawnProps {
  readonly drawing: Drawing
  readonly outcome: Outcome
  readonly pinned: Outcome | null
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** A tap points until the next one elsewhere: a finger that is lifted leaves at once. */
function usePointed(box: RefObject<Element | null>) {
  const [pointed, setPointed] = useState(false)
  useEffect(() => {
    if (!pointed) return undefined
    const look = ({ target }: Event) => {
      if (!(target instanceof Node) || !box.current?.contains(target)) setPointed(false)
    }
    window.addEventListener('pointerdown', look)
    return () => window.removeEventListener('pointerdown', look)
  }, [pointed, box])
  const handlers = {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') setPointed(false)
    },
    onPointerCancel: () => setPointed(false),
  }
  return { pointed, handlers }
}

const Drawn = memo(function Drawn({ drawing: Draw, scale, ...props }: DrawnProps) {
  const box = useRef<HTMLDivElement>(null)
  const { pointed, handlers } = usePointed(box)
  return (
    <div
      ref={box}
      className={styles.drawn}
      style={scale === 1 ? undefined : { width: props.width, transform: `scale(${scale})` }}
      {...handlers}
    >
      <ErrorBoundary fallback={DrawingFault}>
        <Draw {...props} pointed={pointed} />
      </ErrorBoundary>
    </div>
  )
})

/**
 * Whether the chart's drawing is live: since it came near the viewport, or, where the picture of
 * it is out of date, since the page was first at rest.
 */
function useLive(
  box: RefObject<Element | null>,
  drawing: LoadDrawing,
  isOutOfDate: boolean,
): boolean {
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    const come = () => {
      setLive(true)
      void loadDrawing(drawing)
    }
    // To its end, so that the next chart's turn comes only when there is time again.
    const comeToItsEnd = () => flushSync(come)
    const unwatch = box.current
      ? watchPlace(box.current, (place) => {
          if (place !== 'away') come()
        })
      : undefined
    const drop = isOutOfDate
      ? taskQueue.add({ priority: () => 'away', work: oneStep(comeToItsEnd) })
      : undefined
    return () => {
      unwatch?.()
      drop?.()
    }
  }, [box, drawing, isOutOfDate])
  useEffect(() => preloadDrawing(drawing), [drawing])
  return isLive
}

/** Drawn at build time for the page's own scenario; any other makes it out of date. */
function Picture({ slug, isOutOfDate }: { slug: string; isOutOfDate: boolean }) {
  const pictures = useContext(PicturesContext)
  return (
    <div
      hidden={isOutOfDate}
      className={styles.picture}
      dangerouslySetInnerHTML={{ __html: pictures(slug) }}
      suppressHydrationWarning
    />
  )
}

/** A little wider than an A4 or letter page between its margins: print CSS makes it smaller. */
const printedRoom = { width: 880, scale: 1, stretch: 1 }

function drawingStyle(slug: string, { heights }: ChartDefinition): CSSProperties {
  const { narrow, wide } = heights
  const properties = { '--narrow': narrow, '--wide': wide, '--paid-hatching': `url(#${slug}-paid)` }
  return properties as CSSProperties
}

/** Whether the picture of the build shows something else. */
const isChanged = ({ isAsBuilt = true }: ChartDefinition, { scenario }: Outcome) =>
  !isAsBuilt || scenario !== explorerStore.getInitialState().scenario

interface ChartProps extends SectionProps {
  readonly chart: ChartDefinition
  /** What is around it names it. */
  readonly isBare?: boolean
  /** What belongs to it and stands under it. */
  readonly below?: ReactNode
}

interface HeadProps extends Pick<SectionProps, 'section' | 'heading'> {
  readonly placeRef: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}

function Head({ section: { slug, title }, heading: Heading, placeRef, children }: HeadProps) {
  return (
    <>
      <Heading id={`${slug}-title`}>{title}</Heading>
      <div className={styles.said} data-live="chart">
        {children}
        <SentencePlace ref={placeRef} />
      </div>
    </>
  )
}

export function Chart({ section, chart, heading, isBare = false, children, below }: ChartProps) {
  const { slug, title } = section
  const named = useMemo(() => ({ ...chart, slug, title }), [chart, slug, title])
  const place = useRef<HTMLDivElement>(null)
  const placeAround = use(SentencePlaceContext)
  const whole = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const room = useRoom(box)
  const { width, scale, stretch } = printing ? printedRoom : room
  const { outcome, pinned } = useChartOutcomes(box, chart.computations)
  const loading = useDrawing(chart.drawing)
  const isOutOfDate = isChanged(chart, outcome)
  const isLive = useLive(box, chart.drawing, isOutOfDate)
  const height = Math.round(heightOf(chart, width) * stretch)
  const isDrawn = loading.state === 'ready' && (isLive || printing) && width > 0
  return (
    <section
      ref={whole}
      className={`${frame.section} ${styles.chart}`}
      data-bare={isBare}
      id={slug}
      aria-labelledby={isBare ? undefined : `${slug}-title`}
      data-part="chart"
    >
      {!isBare && (
        <Head heading={heading} section={section} placeRef={place}>
          <ExplainedText sentence={chart.takeaway(outcome)} className={frame.takeaway} />
        </Head>
      )}
      {children}
      <PaidHatching id={`${slug}-paid`} />
      <div
        ref={box}
        className={styles.drawing}
        style={drawingStyle(slug, chart)}
        data-chart={slug}
        data-live="chart"
      >
        {isDrawn ? (
          <SentencePlaceContext value={isBare ? placeAround : place}>
            <Drawn {...{ outcome, pinned, width, height, scale }} drawing={loading.drawing} />
          </SentencePlaceContext>
        ) : (
          <Picture slug={slug} isOutOfDate={isOutOfDate} />
        )}
        {loading.state === 'failed' && <LoadFault drawing={chart.drawing} />}
      </div>
      <ChartTools chart={named} outcome={outcome} />
      {below}
      <RevealedMark box={whole} scenario={outcome.scenario} />
    </section>
  )
}
