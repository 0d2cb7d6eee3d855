/**
 * Pixels from which on the next height of a row holds: text wraps in steps, and with these a frame
 * is seldom much higher than its view. From the last on it is laid out as on a wide screen;
 * `EmbedPage.module.css` has that, too.
 */
export const frameWidths = [316, 388, 520, 568, 640] as const

/**
 * Pixels that a page of embeds keeps free for a view, in tens: in narrower frames, then from each
 * width on.
 */
export type Heights = readonly number[]

export function heightAt(heights: Heights, width: number): number {
  return heights[frameWidths.filter((from) => from <= width).length] ?? 0
}

/**
 * The heights up to a width, in CSS: a style attribute holds no query, so each step is a very steep
 * slope. `unit` is the width of the frame.
 */
export function heightIn(
  heights: Heights,
  unit: '100cqw' | '100vw',
  widest: number = Infinity,
): string {
  const steps = frameWidths.map((from) => {
    const rise = heightAt(heights, from - 1) - heightAt(heights, from)
    if (rise === 0 || from > widest) return ''
    const slope = `clamp(0px,(${from}px - ${unit})*999,${Math.abs(rise)}px)`
    return ` ${rise > 0 ? '+' : '-'} ${slope}`
  })
  const last = `${heightAt(heights, widest)}px`
  return steps.some(Boolean) ? `calc(${last}${steps.join('')})` : last
}
