import type * as original from 'recharts/es6/cartesian/CartesianAxis'
import type { TickItem } from 'recharts/es6/util/types'
import { DefaultZIndexes } from 'recharts/es6/zIndex/DefaultZIndexes'
import { ZIndexLayer } from 'recharts/es6/zIndex/ZIndexLayer'

export const defaultCartesianAxisProps = { axisLine: true, tickLine: true, tickSize: 6 }

interface AxisProps extends Pick<original.Props, 'hide' | 'orientation' | 'tickFormatter'> {
  readonly ticks?: readonly TickItem[]
  readonly tick: { readonly fill: string }
  readonly x: number
  readonly y: number
  readonly width: number
  readonly tickSize: number
  readonly tickMargin: number
}

/** Below a plot, or left of it. */
function placeOf({ coordinate }: TickItem, axis: AxisProps) {
  const gap = axis.tickSize + axis.tickMargin
  return axis.orientation === 'left'
    ? { x: axis.x + axis.width - gap, y: coordinate, dy: '0.355em', textAnchor: 'end' as const }
    : { x: coordinate, y: axis.y + gap, dy: '0.71em', textAnchor: 'middle' as const }
}

/** Words without lines, all of them and each short: there is nothing to measure and to wrap. */
export function CartesianAxis(axis: AxisProps) {
  const { hide, ticks = [], tick, tickFormatter = String } = axis
  if (hide || ticks.length === 0) return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {ticks.map((item, index) => {
        const { x, y, dy, textAnchor } = placeOf(item, axis)
        return (
          <text key={item.coordinate} {...{ x, y, textAnchor }} stroke="none" fill={tick.fill}>
            <tspan x={x} dy={dy}>
              {tickFormatter(item.value, index)}
            </tspan>
          </text>
        )
      })}
    </ZIndexLayer>
  )
}
