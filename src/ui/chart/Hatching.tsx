/** The one pattern of expired credits. */
export function Hatching({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="5" height="5" fill="var(--paper)" />
      <rect width="2" height="5" fill="var(--expired)" />
    </pattern>
  )
}

/** Paid credits where colour says nothing: on paper, and where the reader's own colours rule. */
export function PaidHatching({ id }: { id: string }) {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="6" height="6" fill="var(--paid)" />
        <rect width="1.5" height="6" fill="var(--paper)" />
      </pattern>
    </svg>
  )
}
