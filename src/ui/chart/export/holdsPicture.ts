interface Pixels {
  readonly data: ArrayLike<number>
  readonly width: number
  readonly height: number
}

/** Some browsers change the last bits of a colour, which nobody sees. */
const unseen = 8
const seen = 64
/** Of the paper around the drawing, in pixels of the picture. */
const margin = 12

/** Whether the margin is paper all over, and something stands on it. */
export function holdsPicture({ data, width, height }: Pixels): boolean {
  const distance = (x: number, y: number) => {
    const at = 4 * (y * width + x)
    return Math.max(
      ...[0, 1, 2, 3].map((part) => Math.abs((data[at + part] ?? 0) - (data[part] ?? 0))),
    )
  }
  let isDrawnOn = false
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isMargin = Math.min(x, y, width - 1 - x, height - 1 - y) < margin
      if (isMargin && distance(x, y) > unseen) return false
      if (!isMargin && !isDrawnOn) isDrawnOn = distance(x, y) > seen
    }
  return isDrawnOn
}
