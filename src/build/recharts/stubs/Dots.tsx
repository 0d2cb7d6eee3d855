import type { ComponentProps } from 'react'
import type { Dots as Original } from 'recharts/es6/component/Dots'

/** No drawing marks the points of its lines, but a line of one point is nothing else. */
export function Dots({ points, baseProps }: ComponentProps<typeof Original>) {
  const [point, second] = points
  if (!point || second) return null
  const { stroke, strokeWidth } = baseProps
  const place = { cx: point.x ?? 0, cy: point.y ?? 0, r: 3 }
  return <circle {...place} {...{ stroke, strokeWidth }} fill="var(--paper)" />
}
