import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { tag, escapeHtml } from '#ui/kit/markup.ts'
import type { WidthOf } from '#ui/chart/export/wrapText.ts'

const folder = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'))

/** Fonts from a package: the same picture on every machine, with fonts or without. */
const faces = { serif: 'DejaVu Serif', 'sans-serif': 'DejaVu Sans' } as const

export type Face = keyof typeof faces

export const fonts = {
  loadSystemFonts: false,
  fontFiles: [
    'DejaVuSerif',
    'DejaVuSerif-Bold',
    'DejaVuSansCondensed',
    'DejaVuSansCondensed-Bold',
  ].map((name) => join(folder, 'ttf', `${name}.ttf`)),
  defaultFontFamily: faces.serif,
}

/** The page's fonts, with the one that is measured and drawn here before the generic name. */
export function fontsOf(face: Face, list: string): string {
  return list.replace(new RegExp(`, ${face}$`), `, ${faces[face]}, ${face}`)
}

export interface Lettering {
  /** `serif` where nothing is said. */
  readonly face?: Face
  readonly size: number
  readonly weight?: 'normal' | 'bold'
  readonly fill: string
}

export function textAt(text: string, x: number, y: number, lettering: Lettering): string {
  const { face = 'serif', size, weight = 'normal', fill } = lettering
  const attributes = { x, y, 'font-size': size, 'font-weight': weight, fill }
  return tag('text', { 'font-family': faces[face], ...attributes }, escapeHtml(text))
}

const widths = new Map<string, number>()

type Cut = Pick<Lettering, 'face' | 'weight'>

/** At size 100; a box leaves out the space around its ink. */
function inkWidth(text: string, { face = 'serif', weight = 'normal' }: Cut): number {
  const key = `${face} ${weight} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const drawn = textAt(text, 0, 100, { face, weight, size: 100, fill: 'black' })
  const svg = tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 1, height: 1 }, drawn)
  const width = new Resvg(svg, { font: fonts }).getBBox()?.width ?? 0
  widths.set(key, width)
  return width
}

/** Word by word, since a picture's words come again in the next. */
export function widthIn({ size, ...cut }: Cut & Pick<Lettering, 'size'>): WidthOf {
  const space = inkWidth('a a', cut) - 2 * inkWidth('a', cut)
  return (text) => {
    const words = text.split(' ')
    const ink = words.reduce((sum, word) => sum + inkWidth(word, cut), 0)
    return ((ink + space * (words.length - 1)) * size) / 100
  }
}
