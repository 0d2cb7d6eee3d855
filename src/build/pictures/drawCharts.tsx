import { JSDOM } from 'jsdom'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { heightAlone, heightOf, type NamedChart } from '#ui/chart/chart.ts'
import type { Outcome } from '#scenario/outcome.ts'

/** Recharts looks for these when it is imported and when it draws. */
function installDom(): Document {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true })
  for (const name of ['window', 'document', 'HTMLElement', 'SVGElement', 'Element', 'Node'])
    Object.defineProperty(globalThis, name, {
      configurable: true,
      value: name === 'window' ? window : window[name as 'Node'],
    })
  // Here is no stylesheet, so what is asked of any tick of an axis is what the page itself has.
  const unstyled = window.getComputedStyle(window.document.body)
  window.getComputedStyle = () => unstyled
  const functions = {
    // Nobody watches: a frame is over as soon as there is nothing else to do.
    requestAnimationFrame: (draw: FrameRequestCallback) =>
      Number(setTimeout(() => draw(performance.now()), 0)),
    cancelAnimationFrame: (frame: number) => clearTimeout(frame),
    getComputedStyle: window.getComputedStyle,
  }
  for (const [name, value] of Object.entries(functions))
    Object.defineProperty(globalThis, name, { configurable: true, value })
  return window.document
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Waits until a drawing has not changed for three turns of the event loop. */
async function settled(box: Element, window: Window & typeof globalThis): Promise<void> {
  let turns = 0
  const observer = new window.MutationObserver(() => (turns = 0))
  observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true })
  for (; turns < 3; turns += 1) await turn()
  observer.disconnect()
}

/** Ids come from a counter of the whole process: each picture gets its own instead. */
function withOwnIds(markup: string, prefix: string): string {
  const ids = [...new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''))]
  let result = markup
  for (const [index, id] of ids.entries())
    result = result
      .replaceAll(`"${id}"`, `"${prefix}-${index}"`)
      .replaceAll(`#${id})`, `#${prefix}-${index})`)
  return result
}

/** Only what is seen: a third of a page's HTML, which a phone has to read before it paints. */
function trim(svg: Element): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['role', 'tabindex']) element.removeAttribute(name)
    if (element !== svg) element.removeAttribute('class')
    if (/^(path|line)$/.test(element.localName))
      for (const name of ['x', 'y', 'width', 'height']) element.removeAttribute(name)
    for (const attribute of element.attributes)
      attribute.value = attribute.value.replace(/\d+\.\d{3,}/g, (long) => String(rounded(long)))
  }
  // From the inside out, so that a group of empty groups goes too.
  for (const element of [...svg.querySelectorAll('g, title, desc')].reverse())
    if (!element.hasChildNodes()) element.remove()
}

const rounded = (number: string) => Math.round(Number(number) * 100) / 100

function contentOf(box: Element, prefix: string): string {
  const drawn = box.querySelector('svg')
  if (!drawn) throw new Error(`${prefix} drew nothing`)
  // A copy: the drawing itself is React's.
  const svg = drawn.cloneNode(true) as SVGSVGElement
  trim(svg)
  return withOwnIds(svg.innerHTML, prefix)
}

/** A chart as it was drawn; `content` is what stands in its `svg` element. */
export interface DrawnChart {
  readonly content: string
  readonly width: number
  readonly height: number
}

/** `room` is the width that it may take; `isAlone` as for any drawing. */
export type DrawChart = (
  chart: NamedChart,
  outcome: Outcome,
  room: number,
  isAlone?: boolean,
) => Promise<DrawnChart>

/** Draws charts in jsdom, each once at a width, however many pages show it. */
export function chartDrawer(): DrawChart {
  const draw = freshDrawer()
  const drawn = new WeakMap<Outcome, Map<string, Promise<DrawnChart>>>()
  return (chart, outcome, room, isAlone = false) => {
    const width = Math.min(room, chart.widest ?? room)
    const charts = drawn.get(outcome) ?? new Map<string, Promise<DrawnChart>>()
    drawn.set(outcome, charts)
    const key = `${chart.slug}-${width}-${isAlone}`
    const one = charts.get(key) ?? draw(chart, outcome, width, isAlone)
    charts.set(key, one)
    return one
  }
}

function freshDrawer(): DrawChart {
  const document = installDom()
  return async (chart, outcome, width, isAlone = false) => {
    const Draw = await chart.drawing()
    for (const computation of chart.computations?.(outcome, null) ?? []) computation.value()
    const box = document.body.appendChild(document.createElement('div'))
    const height = (isAlone ? heightAlone : heightOf)(chart, width)
    const root = createRoot(box)
    flushSync(() =>
      root.render(<Draw {...{ outcome, width, height, isAlone }} pinned={null} pointed={false} />),
    )
    await settled(box, window)
    const content = contentOf(box, `${chart.slug}-${width}`)
    root.unmount()
    box.remove()
    return { content, width, height }
  }
}
