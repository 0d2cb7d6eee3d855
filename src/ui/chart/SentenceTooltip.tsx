import { use } from 'react'
import { Tooltip } from 'recharts'
import { SentencePlaceContext } from './SentencePlace.tsx'

interface SentenceProps<Point> {
  readonly say: (point: Point) => string
  readonly active?: boolean
  readonly payload?: readonly { readonly payload?: unknown }[]
}

function Sentence<Point>({ say, active, payload }: SentenceProps<Point>) {
  const point = payload?.[0]?.payload
  if (!active || point === undefined) return null
  return <div className="tooltip">{say(point as Point)}</div>
}

interface SentenceTooltipProps<Point> extends Pick<SentenceProps<Point>, 'say'> {
  /** Over bars a band, over lines and areas a line. */
  readonly band?: boolean
}

const overAll = { inset: 0 } as const

/** What a sentence says of the point under the pointer, in place of the words above the figure. */
export function SentenceTooltip<Point>({ say, band }: SentenceTooltipProps<Point>) {
  const { current: place } = use(SentencePlaceContext)
  if (place === null) return null
  return (
    <Tooltip
      content={<Sentence say={say} />}
      portal={place}
      wrapperStyle={overAll}
      {...(band && { cursor: { fill: 'var(--rule)', fillOpacity: 0.4 } })}
      isAnimationActive={false}
    />
  )
}
