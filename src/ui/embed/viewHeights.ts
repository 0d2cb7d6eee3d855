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

/**
 * What each view needs with a line on whose prices it shows: narrow ones for fingers on a phone,
 * wide ones for a pointer. `npm run measure` prints the rows; browser tests keep
 * them true.
 */
export const viewHeights: Readonly<Record<string, Heights>> = {
  answer: [670, 550, 460, 390, 340, 310],
  'free-paid': [780, 700, 670, 690, 690, 600],
  'per-image': [900, 800, 720, 760, 760, 660],
  account: [1020, 890, 890, 850, 820, 750],
  bill: [990, 860, 840, 830, 830, 660],
  'by-hand': [910, 750, 620, 620, 620, 520],
  'what-if': [950, 850, 830, 840, 840, 730],
  solve: [1020, 910, 840, 700, 630, 580],
  today: [1120, 980, 900, 880, 880, 790],
  article: [1080, 1000, 970, 970, 750, 780],
  // Scrolls in itself until a script gives it all of its height.
  explorer: [900, 900, 900, 900, 900, 900],
}

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
