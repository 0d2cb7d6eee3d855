const expired = { period: 5, angle: 45, ground: '--paper', stripe: 2, tone: '--expired' }
const paid = { period: 6, angle: -45, ground: '--paid', stripe: 1.5, tone: '--paper' }

/** The one pattern of expired credits. */
export function Hatching({ id, look = expired }: { id: string; look?: typeof expired }) {
  const { period, angle, ground, stripe, tone } = look
  return (
    <defs>
      <pattern
        id={id}
        width={period}
        height={period}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${angle})`}
      >
        <rect width={period} height={period} fill={`var(${ground})`} />
        <rect width={stripe} height={period} fill={`var(${tone})`} />
      </pattern>
    </defs>
  )
}

/** Paid credits where colour says nothing: on paper, and where the reader's own colours rule. */
export function PaidHatching({ id }: { id: string }) {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <Hatching id={id} look={paid} />
    </svg>
  )
}
