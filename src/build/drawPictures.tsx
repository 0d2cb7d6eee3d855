import { JSDOM } from 'jsdom'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { heightOf, type FigureDefinition, type FigureSlug } from '#ui/charts/figure.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { pictureWidths } from '#ui/charts/pictureWidths.ts'

/** Recharts looks for these when it is imported and when it draws. */
function installDom(): Document {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true })
  for (const name of ['window', 'document', 'HTMLElement', 'SVGElement', 'Element', 'Node'])
    Object.defineProperty(globalThis, name, {
      configurable: true,
      value: name === 'window' ? window : window[name as 'Node'],
    })
  for (const name of ['requestAnimationFrame', 'cancelAnimationFrame', 'getComputedStyle'] as const)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      value: window[name].bind(window),
    })
  return window.document
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

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
  const svg = box.querySelector('svg')
  if (!svg) throw new Error(`${prefix} drew nothing`)
  trim(svg)
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  svg.removeAttribute('width')
  svg.removeAttribute('height')
  svg.removeAttribute('style')
  svg.setAttribute('aria-hidden', 'true')
  return withOwnIds(svg.outerHTML, prefix)
}

export type DrawPicture = (slug: FigureSlug, outcome: Outcome) => Promise<string>

/** Draws figures in jsdom at each of the widths that the page chooses from by CSS. */
export async function pictureDrawer(figures: readonly FigureDefinition[]): Promise<DrawPicture> {
  const document = installDom()
  const { drawings } = await import('#ui/charts/drawings.ts')
  return async (slug, outcome) => {
    const figure = figures.find((one) => one.slug === slug)
    if (!figure) throw new Error(`no figure ${slug}`)
    const Draw = await drawings[slug]()
    const pictures: string[] = []
    for (const { name, width } of pictureWidths) {
      const box = document.body.appendChild(document.createElement('div'))
      const height = heightOf(figure, width)
      const root = createRoot(box)
      flushSync(() =>
        root.render(
          <Draw outcome={outcome} pinned={null} width={width} height={height} pointed={false} />,
        ),
      )
      await settled()
      const svg = asPicture(box, width, height, `${slug}-${name}`)
      pictures.push(`<div data-picture="${name}">${svg}</div>`)
      root.unmount()
      box.remove()
    }
    return pictures.join('')
  }
}
