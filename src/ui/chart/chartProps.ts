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

/** The reader's place. */
export const placeProps = {
  r: 5,
  fill: 'var(--ink)',
  stroke: 'var(--paper)',
  strokeWidth: 2,
} as const
