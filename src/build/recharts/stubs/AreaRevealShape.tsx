import type { AreaRevealShapeProps } from 'recharts/es6/cartesian/AreaRevealShape'
import { Curve } from 'recharts/es6/shape/Curve'

/** The area and its edge, at once. */
export function AreaRevealShape({ stroke, ...props }: AreaRevealShapeProps) {
  const { id: _, baseLine: __, ...edge } = props
  return (
    <>
      <Curve {...props} stroke="none" className="recharts-area-area" />
      {stroke !== 'none' && (
        <Curve {...edge} fill="none" stroke={stroke} className="recharts-area-curve" />
      )}
    </>
  )
}
