import { tag, escapeHtml } from '#ui/kit/markup.ts'
import type { WidthOf } from '#ui/chart/export/wrapText.ts'
import { inkOf } from './raster.ts'

/** What stands for the generic names: the families that pictures are drawn with. */
const faces = { serif: 'DejaVu Serif', 'sans-serif': 'DejaVu Sans' } as const

export type Face = keyof typeof faces

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

/** At size 100, without the space around its ink. */
function inkWidth(text: string, cut: Cut): number {
  const drawn = textAt(text, 0, 100, { ...cut, size: 100, fill: 'black' })
  return inkOf(tag('svg', { xmlns: 'http://www.w3.org/2000/svg' }, drawn)).width
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
