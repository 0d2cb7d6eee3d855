import type { LineDrawShapeProps } from 'recharts/es6/cartesian/LineDrawShape'
import { Curve } from 'recharts/es6/shape/Curve'

/** Without the line's ref: its length would be measured for the animation, which forces a layout. */
export function LineDrawShape(props: LineDrawShapeProps) {
  return <Curve {...props} pathRef={null} />
}
