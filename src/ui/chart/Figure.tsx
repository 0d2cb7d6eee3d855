import {
  Component,
  memo,
  useContext,
  useEffect,
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
import { FigureTools } from './FigureTools.tsx'
import { PaidHatching } from './Hatching.tsx'
import { heightOf, type Drawing, type FigureDefinition, type FigureSlug } from './figure.ts'
import { PicturesContext } from './pictures.ts'
import { loadDrawing, preloadDrawing, retryDrawing, useDrawing } from './loadDrawings.ts'
import { useFigureOutcomes } from './useFigureOutcomes.ts'
import { useWidth } from './useWidth.ts'
import { atRest } from '#ui/scheduling/schedules.ts'
import { RevealedPart } from '#ui/hydration/Revealed.tsx'
import { usePrinting } from '#ui/scheduling/printing.ts'
import { ExplainedText } from '#ui/amounts/Explained.tsx'
import type { SectionProps } from './SectionProps.ts'
import words from '#ui/kit/words.module.css'
import styles from './Figure.module.css'

/** A drawing that throws takes only itself down. */
class DrawingBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (this.state.failed)
      return (
        <p className={styles.fault}>
          This figure could not be drawn. Its table holds the same numbers.
        </p>
      )
    return this.props.children
  }
}

function LoadFault({ slug }: { slug: FigureSlug }) {
  return (
    <div className={styles.fault} role="status">
      <p>This figure could not be loaded. The answer and the tables work without it.</p>
      <button type="button" className={words.quiet} onClick={() => void retryDrawing(slug)}>
        Try again
      </button>
    </div>
  )
}

interface DrawnProps {
  readonly drawing: Drawing
  readonly outcome: Outcome
  readonly pinned: Outcome | null
  readonly width: number
  readonly height: number
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

const Drawn = memo(function Drawn({ drawing: Draw, ...props }: DrawnProps) {
  const box = useRef<HTMLDivElement>(null)
  const { pointed, handlers } = usePointed(box)
  return (
    <div ref={box} {...handlers}>
      <DrawingBoundary>
        <Draw {...props} pointed={pointed} />
      </DrawingBoundary>
    </div>
  )
})

/**
 * Whether the figure's drawing is live: since it came near the viewport, or, where the picture of
 * it is out of date, since the page was first at rest.
 */
function useLive(box: RefObject<Element | null>, slug: FigureSlug, isOutOfDate: boolean): boolean {
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    const come = () => {
      setLive(true)
      void loadDrawing(slug)
    }
    const element = box.current
    if (!element || typeof IntersectionObserver === 'undefined') {
      come()
      return undefined
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) come()
      },
      { rootMargin: '300px' },
    )
    observer.observe(element)
    // To its end, so that the next figure's turn comes only when there is time again.
    const drop = isOutOfDate ? atRest(() => flushSync(come)) : undefined
    return () => {
      observer.disconnect()
      drop?.()
    }
  }, [box, slug, isOutOfDate])
  useEffect(() => preloadDrawing(slug), [slug])
  return isLive
}

/** Drawn at build time for the page's own scenario; any other makes it out of date. */
function Picture({ slug, isOutOfDate }: { slug: FigureSlug; isOutOfDate: boolean }) {
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

/** About the width of an A4 or letter page between its margins; print CSS fits the rest. */
const printedWidth = 680

interface FigureProps extends SectionProps {
  readonly figure: FigureDefinition
  /** What belongs to it and stands under it. */
  readonly below?: ReactNode
}

export function Figure({ figure, heading: Heading, children, below }: FigureProps) {
  const whole = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const boxWidth = useWidth(box)
  const width = printing ? printedWidth : boxWidth
  const { outcome, pinned } = useFigureOutcomes(box, figure.prepare)
  const loading = useDrawing(figure.slug)
  const isOutOfDate = outcome.scenario !== explorerStore.getInitialState().scenario
  const isLive = useLive(box, figure.slug, isOutOfDate)
  const height = heightOf(figure, width)
  const isDrawn = loading.state === 'ready' && (isLive || printing) && width > 0
  return (
    <section
      ref={whole}
      className={styles.figure}
      id={figure.slug}
      aria-labelledby={`${figure.slug}-title`}
      data-part="figure"
    >
      <Heading id={`${figure.slug}-title`}>{figure.title}</Heading>
      <div data-live="figure">
        <ExplainedText sentence={figure.takeaway(outcome)} className={styles.takeaway} />
      </div>
      {children}
      <PaidHatching id={`${figure.slug}-paid`} />
      <div
        ref={box}
        className={styles.drawing}
        style={
          {
            '--narrow': `${figure.heights.narrow}px`,
            '--wide': `${figure.heights.wide}px`,
            '--paid-hatching': `url(#${figure.slug}-paid)`,
          } as CSSProperties
        }
        data-figure={figure.slug}
        data-live="figure"
      >
        {isDrawn ? (
          <Drawn
            drawing={loading.drawing}
            outcome={outcome}
            pinned={pinned}
            width={width}
            height={height}
          />
        ) : (
          <Picture slug={figure.slug} isOutOfDate={isOutOfDate} />
        )}
        {loading.state === 'failed' && <LoadFault slug={figure.slug} />}
      </div>
      <FigureTools figure={figure} outcome={outcome} />
      {below}
      <RevealedPart box={whole} scenario={outcome.scenario} />
    </section>
  )
}
