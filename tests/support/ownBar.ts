/**
 * Where the reader's own bar stands in the hero's chart, in px of the window; null where nothing is
 * paid. Whole in itself, so that it runs in a page. A dragged bar is a polygon over the drawing.
 */
export function placeOfOwnBar(chart: Element): { middle: number; width: number } | null {
  const bar =
    chart.querySelector('[data-dragged]') ?? chart.querySelector('rect[fill="var(--ink)"]')
  const { left, width } = bar?.getBoundingClientRect() ?? { left: 0, width: 0 }
  return width > 0 ? { middle: left + width / 2, width } : null
}
