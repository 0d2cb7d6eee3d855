import { account } from '#ui/sections/account/chart.ts'
import { bill } from '#ui/sections/bill/chart.ts'
import type { FigureDefinition } from './figure.ts'
import { freePaid } from '#ui/sections/free-paid/chart.ts'
import { perImage } from '#ui/sections/per-image/chart.ts'

/** The figures that are sections by themselves, in the order of the page. */
export const figures: readonly FigureDefinition[] = [freePaid, perImage, account, bill]
