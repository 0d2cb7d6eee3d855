import { JSDOM } from 'jsdom'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { heightOf, type NamedChart } from '#ui/chart/chart.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { pictureWidths } from '#ui/chart/pictureWidths.ts'

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

function asPicture(box: Element, width: number, height: number, prefix: string): string {
  const drawn = box.querySelector('svg')
  if (!drawn) throw new Error(`${prefix} drew nothing`)
  // A copy: the drawing itself is React's.
  const svg = drawn.cloneNode(true) as SVGSVGElement
  trim(svg)
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  svg.removeAttribute('width')
  svg.removeAttribute('height')
  svg.removeAttribute('style')
  svg.setAttribute('aria-hidden', 'true')
  return withOwnIds(svg.outerHTML, prefix)
}

export type DrawPicture = (slug: string, outcome: Outcome) => Promise<string>

/** Each picture once, however many pages show it. */
export async function pictureDrawer(charts: readonly NamedChart[]): Promise<DrawPicture> {
  const draw = await freshDrawer(charts)
  const drawn = new WeakMap<Outcome, Map<string, Promise<string>>>()
  return (slug, outcome) => {
    const pictures = drawn.get(outcome) ?? new Map<string, Promise<string>>()
    drawn.set(outcome, pictures)
    const picture = pictures.get(slug) ?? draw(slug, outcome)
    pictures.set(slug, picture)
    return picture
  }
}

/** Draws charts in jsdom at each of the widths that the page chooses from by CSS. */
async function freshDrawer(charts: readonly NamedChart[]): Promise<DrawPicture> {
  const document = installDom()
  return async (slug, outcome) => {
    const chart = charts.find((one) => one.slug === slug)
    if (!chart) throw new Error(`no chart ${slug}`)
    const Draw = await chart.drawing()
    const pictures: string[] = []
    for (const { name, width: room } of pictureWidths) {
      const width = Math.min(room, chart.widest ?? room)
      const box = document.body.appendChild(document.createElement('div'))
      const height = heightOf(chart, width)
      const root = createRoot(box)
      flushSync(() =>
        root.render(
          <Draw outcome={outcome} pinned={null} width={width} height={height} pointed={false} />,
        ),
      )
      await settled(box, window)
      const svg = asPicture(box, width, height, `${slug}-${name}`)
      pictures.push(`<div data-picture="${name}">${svg}</div>`)
      root.unmount()
      box.remove()
    }
    return pictures.join('')
  }
}
