/**
 * Widths in pixels at which charts are drawn at build time; `Chart.module.css` chooses one by
 * the viewport. Those of a 390 px phone and the full column, which is drawn smaller on a tablet.
 */
export const pictureWidths = { narrow: 354, wide: 880 } as const
