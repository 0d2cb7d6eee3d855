import { encode } from 'uqr'
import styles from './QrCode.module.css'

/** The dark squares as one path, a row at a time. */
function pathOf(squares: readonly (readonly boolean[])[]): string {
  return squares
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
}

/** A link for the camera of a telephone: dark on light in every theme, as readers need it. */
export function QrCode({ link }: { link: string }) {
  // Four squares of quiet around it are part of the standard (ISO/IEC 18004).
  const { data, size } = encode(link, { border: 4 })
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="QR code of the link"
      shapeRendering="crispEdges"
    >
      <path d={pathOf(data)} />
    </svg>
  )
}
