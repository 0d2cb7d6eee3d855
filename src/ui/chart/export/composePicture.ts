import { escapeHtml, tag, type Attributes } from '#ui/kit/markup.ts'
import { wrapText, type WidthOf } from './wrapText.ts'

/** How a run of words looks. */
export interface Lettering {
  readonly family: string
  readonly size: number
  readonly weight: string
  readonly colour: string
}

export interface Composition {
  readonly title: string
  readonly takeaway: string
  readonly source: string
  /** Null on a disk. */
  readonly link: string | null
  readonly letterings: Readonly<Record<'title' | 'takeaway' | 'source', Lettering>>
  readonly paper: string
  readonly drawing: { readonly markup: string; readonly width: number; readonly height: number }
  readonly measure: (lettering: Lettering) => WidthOf
}

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const padding = 20
const lineHeight = 1.4

function textElement(text: string, top: number, { family, size, weight, colour }: Lettering) {
  const attributes: Attributes = {
    x: padding,
    y: Math.round(top + size),
    'font-family': family,
    'font-size': size,
    'font-weight': weight,
    fill: colour,
  }
  return tag('text', attributes, escapeHtml(text))
}

/** Title and takeaway above the drawing, where it comes from below it, on paper of its own. */
export function composePicture(composition: Composition): Picture {
  const { title, takeaway, source, link, letterings, drawing, measure } = composition
  const parts: string[] = []
  let top = padding
  const write = (text: string, lettering: Lettering, href?: string) => {
    for (const line of wrapText(text, measure(lettering), drawing.width)) {
      const written = textElement(line, top, lettering)
      parts.push(href ? tag('a', { href }, written) : written)
      top += lettering.size * lineHeight
    }
  }
  write(title, letterings.title)
  top += 4
  write(takeaway, letterings.takeaway)
  top += 16
  const place = `translate(${padding} ${Math.round(top)})`
  parts.push(tag('g', { transform: place }, drawing.markup))
  top += drawing.height + 16
  write(source, letterings.source)
  if (link !== null) write(link, letterings.source, link)
  const width = drawing.width + 2 * padding
  const height = Math.ceil(top + padding)
  const frame = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` }
  const paper = tag('rect', { width, height, fill: composition.paper })
  const words = tag('title', {}, escapeHtml(title)) + tag('desc', {}, escapeHtml(takeaway))
  const svg = tag('svg', { ...frame, width, height }, words + paper + parts.join(''))
  return { svg, width, height }
}
