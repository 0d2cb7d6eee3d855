/** What all drawings share. Constants, so that a new step of a drag changes no prop needlessly. */

/** The chart's own title and takeaway name the picture; Recharts would call it an application. */
export const svgProps = { accessibilityLayer: false, role: 'img', 'aria-hidden': true } as const

export const gridProps = { vertical: false, stroke: 'var(--rule)' } as const

export const axisProps = {
  tick: { fill: 'var(--ink-2)' },
  tickLine: false,
  axisLine: false,
  tickMargin: 6,
  interval: 0,
  // Each drawing names its ticks itself.
  niceTicks: 'none',
} as const

/** Pixels between the plot and the margin below it: the margin of a tick and a line of its words. */
export const xAxisHeight = 30

export const xAxisProps = { ...axisProps, height: xAxisHeight } as const

export const lineProps = {
  type: 'linear',
  strokeWidth: 2,
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const

export const areaProps = {
  type: 'linear',
  fillOpacity: 1,
  activeDot: false,
  isAnimationActive: false,
} as const

/** The reader's place. */
export const placeProps = {
  r: 5,
  fill: 'var(--ink)',
  stroke: 'var(--paper)',
  strokeWidth: 2,
} as const

/** The pinned scenario's. */
export const pinnedProps = {
  r: 4,
  fill: 'var(--paper)',
  stroke: 'var(--ink)',
  strokeWidth: 2,
} as const

/** A rim of paper that keeps words legible on an area or across a line. */
export const textHalo = {
  stroke: 'var(--paper)',
  strokeWidth: 4,
  strokeLinejoin: 'round',
  paintOrder: 'stroke',
} as const
