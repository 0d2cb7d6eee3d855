import { account } from './account/account.ts'
import { bill } from './bill/bill.ts'
import type { FigureDefinition } from './figure.ts'
import { freePaid } from './freePaid/freePaid.ts'
import { perImage } from './perImage/perImage.ts'

/** The figures that are sections by themselves, in the order of the page. */
export const figures: readonly FigureDefinition[] = [freePaid, perImage, account, bill]
