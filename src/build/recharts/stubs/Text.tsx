import type * as original from 'recharts/es6/component/Text'
import { svgPropertiesNoEvents } from 'recharts/es6/util/svgPropertiesNoEvents'

const rise = { start: '0.71em', middle: '0.355em', end: '0em' } as const

export const isRenderableText = (value: unknown) => value != null

export const isValidTextAnchor = (value: string) => ['start', 'middle', 'end'].includes(value)

/** Each tick is one short line: there is nothing to measure and to wrap. */
export function Text(props: original.Props) {
  const { verticalAnchor = 'end', className, children } = props
  return (
    <text
      {...svgPropertiesNoEvents(props)}
      width={undefined}
      height={undefined}
      className={`recharts-text ${className ?? ''}`}
    >
      <tspan x={props.x} dy={rise[verticalAnchor]}>
        {children}
      </tspan>
    </text>
  )
}
