import { xAxisHeight } from '#ui/chart/chartProps.ts'

/** Pixels of what the level axis counts, below it. */
export const axisTitleRoom = 22

/** Of all that the page's slider stands for. */
export const axisRoom = xAxisHeight + axisTitleRoom
