/** In pixels of a drawing. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Words in a drawing, by the foot of their line. */
export interface PlacedWords extends Spot {
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Pixels for a character of the widest texts. */
const character = 7.5
/** Pixels from a line's foot up to its letters' top, and down to the lowest. */
const ascent = 11
const descent = 3

export const widthOf = (text: string) => character * text.length

export function boxOf({ x, y, anchor, text }: PlacedWords): Box {
  const width = widthOf(text)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - ascent, bottom: y + descent }
}

export const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Whether a bar, or an area under a line, with these for its upper ends reaches into a box. */
export const standsOn = (tops: readonly Spot[], { left, right, bottom }: Box): boolean =>
  tops.some(({ x, y }) => x > left && x < right && y < bottom)

/** Whether a line through spots, from left to right, comes into a box. */
export function crosses(spots: readonly Spot[], { left, right, top, bottom }: Box): boolean {
  return spots.some((to, index) => {
    const from = spots[index - 1] ?? to
    if (to.x < left || from.x > right) return false
    const slope = to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x)
    const yAt = (x: number) => from.y + slope * (Math.min(Math.max(x, from.x), to.x) - from.x)
    const ys = to.x === from.x ? [from.y, to.y] : [yAt(left), yAt(right)]
    return Math.min(...ys) < bottom && Math.max(...ys) > top
  })
}
