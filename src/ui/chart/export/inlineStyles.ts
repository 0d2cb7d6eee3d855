/** What decides how our drawings look; all but the last two are inherited. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'opacity',
  'clip-path',
] as const
const notInherited: ReadonlySet<string> = new Set(['opacity', 'clip-path'])
const initial: Readonly<Record<string, string>> = { opacity: '1', 'clip-path': 'none' }

/** What means something only on the page: its classes, its reader's tools, its themes. */
const ofThePage = /^(?:class|style|role|tabindex|aria-.*|data-.*)$/

function setStyles(copy: Element, original: Element, isRoot: boolean): void {
  const style = getComputedStyle(original)
  const around = !isRoot && original.parentElement ? getComputedStyle(original.parentElement) : null
  for (const name of copy.getAttributeNames()) if (ofThePage.test(name)) copy.removeAttribute(name)
  for (const name of properties) {
    const value = style.getPropertyValue(name)
    const inherited = notInherited.has(name) ? initial[name] : around?.getPropertyValue(name)
    if (value === inherited) copy.removeAttribute(name)
    // Chromium quotes what url() holds, which other programs don't read in an attribute.
    else copy.setAttribute(name, value.replace(/url\("([^"]*)"\)/g, 'url($1)'))
  }
}

/** A copy of a drawing that looks the same without the page's styles. */
export function withInlineStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const originals = [drawing, ...drawing.querySelectorAll('*')]
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index]
    if (original) setStyles(element, original, index === 0)
  }
  return copy
}
