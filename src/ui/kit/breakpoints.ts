/** Widths, in rem, from which there is room: in a stylesheet `(width >= --m)`. */
export const breakpoints = { xxs: 15, xs: 18.75, s: 32.5, m: 40, l: 42.5, xl: 64 } as const
