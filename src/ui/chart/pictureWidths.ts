/**
 * Widths in pixels at which charts are drawn at build time; `Chart.module.css` chooses one by
 * the viewport. Those of a 390 px phone, a 768 px tablet and the full column.
 */
export const pictureWidths = [
  { name: 'narrow', width: 354 },
  { name: 'middle', width: 732 },
  { name: 'wide', width: 880 },
] as const
