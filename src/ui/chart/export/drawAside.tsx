import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Outcome } from '#scenario/outcome.ts'
import { heightAlone, type NamedChart } from '#ui/chart/chart.ts'
import styles from './drawAside.module.css'

export interface Drawable {
  readonly chart: NamedChart
  readonly outcome: Outcome
  readonly pinned: Outcome | null
  readonly width: number
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * Draws a chart out of sight, with the page's own styles, lets it be taken, and clears it
 * away: a chart far down the page may not be drawn yet, or still show the scenario before.
 */
export async function drawAside<T>(
  { chart, outcome, pinned, width }: Drawable,
  take: (drawing: SVGSVGElement, box: HTMLElement) => T,
): Promise<T> {
  const Draw = await chart.drawing()
  const box = document.body.appendChild(document.createElement('div'))
  box.className = styles.aside ?? ''
  const root = createRoot(box)
  try {
    const height = heightAlone(chart, width)
    flushSync(() =>
      root.render(<Draw {...{ outcome, pinned, width, height }} pointed={false} isAlone />),
    )
    // Recharts measures its labels and gathers its parts in effects, a frame at a time.
    await nextFrame()
    await nextFrame()
    const drawing = box.querySelector('svg')
    if (!drawing) throw new Error(`${chart.slug} drew nothing`)
    return take(drawing, box)
  } finally {
    root.unmount()
    box.remove()
  }
}
