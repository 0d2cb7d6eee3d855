import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { tag, escapeHtml } from '#ui/kit/markup.ts'
import type { WidthOf } from '#ui/chart/export/wrapText.ts'

const folder = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'))

/** Fonts from a package: the same picture on every machine, with fonts or without. */
const faces = { serif: 'DejaVu Serif', 'sans-serif': 'DejaVu Sans' } as const

export type Face = keyof typeof faces

const fontFile = (name: string) => join(folder, 'ttf', `${name}.ttf`)

export const fonts = {
  loadSystemFonts: false,
  fontFiles: [
    'DejaVuSerif',
    'DejaVuSerif-Bold',
    'DejaVuSansCondensed',
    'DejaVuSansCondensed-Bold',
  ].map(fontFile),
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

type Cut = Pick<Lettering, 'face' | 'weight'>

const fileOf: Readonly<Record<Face, string>> = {
  serif: 'DejaVuSerif',
  'sans-serif': 'DejaVuSansCondensed',
}

/** At size 100, without the space around its ink. */
function inkWidth(text: string, { face = 'serif', weight = 'normal' }: Cut): number {
  const drawn = textAt(text, 0, 100, { face, weight, size: 100, fill: 'black' })
  const svg = tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 1, height: 1 }, drawn)
  // The one font: each is read anew from the disk.
  const file = `${fileOf[face]}${weight === 'bold' ? '-Bold' : ''}`
  const font = { ...fonts, fontFiles: [fontFile(file)] }
  return new Resvg(svg, { font }).getBBox()?.width ?? 0
}

const advances = new Map<string, number>()

/** Of a character at size 100, measured between two marks, once. */
function advanceOf(character: string, cut: Cut): number {
  const key = `${cut.face} ${cut.weight} ${character}`
  const known = advances.get(key)
  if (known !== undefined) return known
  const advance = inkWidth(`l${character}l`, cut) - inkWidth('ll', cut)
  advances.set(key, advance)
  return advance
}

/** Without kerning, which moves words by less than a hundredth. */
export function widthIn({ size, ...cut }: Cut & Pick<Lettering, 'size'>): WidthOf {
  return (text) =>
    (size / 100) * Array.from(text).reduce((sum, character) => sum + advanceOf(character, cut), 0)
}
