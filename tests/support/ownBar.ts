/**
 * Where the reader's own bar stands in the hero's chart, in px of the window; null where nothing is
 * paid. Whole in itself, so that it runs in a page. A dragged bar is the background of a box over the
 * drawing.
 */
export function placeOfOwnBar(chart: Element): { middle: number; width: number } | null {
  const dragged = chart.querySelector<HTMLElement>('[data-dragged]')
  if (!dragged) {
    const bar = chart.querySelector('rect[fill="var(--ink)"]')?.getBoundingClientRect()
    return bar ? { middle: bar.left + bar.width / 2, width: bar.width } : null
  }
  const { visibility, backgroundPositionX, backgroundSize } = dragged.style
  if (visibility === 'hidden') return null
  const left = dragged.getBoundingClientRect().left + parseFloat(backgroundPositionX)
  const width = parseFloat(backgroundSize)
  return { middle: left + width / 2, width }
}
