import { Tooltip } from 'recharts'

interface SentenceProps<Point> {
  readonly say: (point: Point) => string
  readonly active?: boolean
  readonly payload?: readonly { readonly payload?: unknown }[]
}

/** For the eye only, since the table says it to everyone else. */
function Sentence<Point>({ say, active, payload }: SentenceProps<Point>) {
  const point = payload?.[0]?.payload
  if (!active || point === undefined) return null
  return (
    <div className="tooltip" aria-hidden="true">
      {say(point as Point)}
    </div>
  )
}

interface SentenceTooltipProps<Point> extends Pick<SentenceProps<Point>, 'say'> {
  /** Over bars a band, over lines and areas a line. */
  readonly band?: boolean
}

/** What a sentence says of the point under the pointer. */
export function SentenceTooltip<Point>({ say, band }: SentenceTooltipProps<Point>) {
  return (
    <Tooltip
      content={<Sentence say={say} />}
      {...(band && { cursor: { fill: 'var(--rule)', fillOpacity: 0.4 } })}
      isAnimationActive={false}
    />
  )
}
