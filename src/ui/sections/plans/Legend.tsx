interface LegendProps {
  readonly hatching: string
  /** What a bar's length counts. */
  readonly unit: string
  readonly width: number
  readonly height: number
  readonly isPinned: boolean
}

/** Where each part's name begins, so that they stand in a row at any width. */
const parts = [
  { words: 'included', at: 0, fill: 'var(--included)' },
  { words: 'bought', at: 82, fill: 'var(--paid-area)' },
  { words: 'expired', at: 156, fill: '' },
  { words: 'left', at: 230, fill: 'var(--paper)', stroke: 'var(--paid)' },
]

/** What the parts of a bar are, above the bars, and below them what their length counts. */
export function Legend({ hatching, unit, width, height, isPinned }: LegendProps) {
  return (
    <g fill="var(--ink-2)">
      {parts.map(({ words, at, fill, stroke }) => (
        <g key={words} transform={`translate(${at} 0)`}>
          <rect
            x={0.5}
            y={1.5}
            width={10}
            height={10}
            fill={fill || `url(#${hatching})`}
            stroke={stroke}
          />
          <text x={16} y={11}>
            {words}
          </text>
        </g>
      ))}
      <text x={0} y={height - 8}>
        {unit}
      </text>
      {isPinned && (
        <text x={width} y={height - 8} textAnchor="end">
          ○ pinned
        </text>
      )}
    </g>
  )
}
