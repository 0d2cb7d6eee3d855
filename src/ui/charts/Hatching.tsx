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
