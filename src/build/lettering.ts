import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { tag, escapeHtml } from '#ui/kit/markup.ts'
import type { WidthOf } from '#ui/chart/export/wrapText.ts'

const folder = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'))

/** A font from a package: the same picture on every machine, with fonts or without. */
export const fonts = {
  loadSystemFonts: false,
  fontFiles: ['DejaVuSerif', 'DejaVuSerif-Bold'].map((name) => join(folder, 'ttf', `${name}.ttf`)),
  defaultFontFamily: 'DejaVu Serif',
}

export interface Lettering {
  readonly size: number
  readonly weight?: 'normal' | 'bold'
  readonly fill: string
}

export function textAt(text: string, x: number, y: number, lettering: Lettering): string {
  const { size, weight = 'normal', fill } = lettering
  const attributes = { x, y, 'font-size': size, 'font-weight': weight, fill }
  return tag('text', { 'font-family': 'DejaVu Serif', ...attributes }, escapeHtml(text))
}

const widths = new Map<string, number>()

/** At size 100, between two marks, since a box leaves out the space around its ink. */
function inkWidth(text: string, weight: Lettering['weight']): number {
  const known = widths.get(`${weight} ${text}`)
  if (known !== undefined) return known
  const drawn = textAt(text, 0, 100, { size: 100, fill: 'black', ...(weight ? { weight } : {}) })
  const svg = tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 1, height: 1 }, drawn)
  const width = new Resvg(svg, { font: fonts }).getBBox()?.width ?? 0
  widths.set(`${weight} ${text}`, width)
  return width
}

/** Word by word, since a picture's words come again in the next. */
export function widthIn({ size, weight }: Lettering): WidthOf {
  const space = inkWidth('a a', weight) - 2 * inkWidth('a', weight)
  return (text) => {
    const words = text.split(' ')
    const ink = words.reduce((sum, word) => sum + inkWidth(word, weight), 0)
    return ((ink + space * (words.length - 1)) * size) / 100
  }
}
