import { account } from './account/account.ts'
import { bill } from './bill/bill.ts'
import type { FigureDefinition } from './figure.ts'
import { freePaid } from './freePaid/freePaid.ts'
import { perImage } from './perImage/perImage.ts'

/** Every figure, in the order of the page. A new one is a folder, a row here and one in `drawings.ts`. */
export const figures: readonly FigureDefinition[] = [freePaid, perImage, account, bill]
