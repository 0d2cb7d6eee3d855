import type * as original from 'recharts/es6/shape/Rectangle'
import { svgPropertiesAndEvents } from 'recharts/es6/util/svgPropertiesAndEvents'

export const defaultRectangleProps = {}

/** Without round corners, and without an animation for which its outline would be measured. */
export function Rectangle(props: original.Props) {
  const { x = 0, y = 0, width = 0, height = 0 } = props
  if (width === 0 || height === 0) return null
  return (
    <path
      {...svgPropertiesAndEvents(props)}
      radius={undefined}
      className={`recharts-rectangle ${props.className ?? ''}`}
      d={`M ${x},${y} h ${width} v ${height} h ${-width} Z`}
    />
  )
}
