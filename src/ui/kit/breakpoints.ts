/** Widths, in rem, from which the page has room: in a stylesheet `(width >= --m)`. */
export const pageBreakpoints = { xs: 18.75, s: 32.5, m: 40, l: 42.5, xl: 64 } as const

/**
 * Those of drawings and of the pictures made of them at build time, in pixels: their letters
 * grow to 14 px and no further, so neither does the room that they need.
 */
export const drawingBreakpoints = {
  'least-drawing': 420,
  'wide-drawing': 520,
  'middle-picture': 640,
  'wide-picture': 1024,
} as const
