/**
 * Widths in pixels at which charts are drawn at build time; `Chart.module.css` chooses one by
 * the viewport. Those of a 390 px phone, a 768 px tablet and the full column.
 */
export const pictureWidths = { narrow: 354, middle: 732, wide: 880 } as const
