import type { DecimalMark } from '#scenario/csv.ts'
import type { FigureDefinition } from '#ui/chart/figure.ts'
import { copyRich } from '#ui/kit/copyRich.ts'
import { figurePicture } from './figurePicture.ts'
import { preparedDrawable } from './preparedDrawable.ts'
import { toPng } from './toPng.ts'
import { csvFile } from './csvFile.ts'
import { csvOf, tabbedOf } from './csvOf.ts'
import { fileName } from './fileName.ts'
import { handOver } from './handOver.ts'
import type { TakenCopy, TakenFile } from './taken.ts'

export type FileKind = 'csv' | 'svg' | 'png'

/** The width of the figure's box where it stands, since the picture is to be what is seen. */
function widthOfBox(slug: string): number {
  const box = document.querySelector(`[data-figure="${slug}"]`)
  return Math.round(box?.getBoundingClientRect().width ?? 0)
}

const drawableOf = (figure: FigureDefinition) => preparedDrawable(figure, widthOfBox(figure.slug))

async function fileOf(kind: FileKind, figure: FigureDefinition): Promise<File> {
  const drawable = await drawableOf(figure)
  const { scenario } = drawable.outcome
  const name = fileName(figure.slug, scenario, kind)
  if (kind === 'csv') return csvFile(name, csvOf(figure.table(drawable.outcome), scenario))
  const picture = await figurePicture(drawable)
  return kind === 'svg'
    ? new File([picture.svg], name, { type: 'image/svg+xml' })
    : new File([await toPng(picture)], name, { type: 'image/png' })
}

/** The figure as a file, as it would be at the scenario of the moment. */
export async function takeFile(kind: FileKind, figure: FigureDefinition): Promise<TakenFile> {
  return handOver(await fileOf(kind, figure))
}

/** How the reader's browser, and so most likely their spreadsheet, writes one half. */
function ownMark(): DecimalMark {
  const parts = new Intl.NumberFormat().formatToParts(0.5)
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.'
}

/** The figure's table on the clipboard, ready to be pasted into a spreadsheet. */
export async function copyTable(
  figure: FigureDefinition,
  mark: DecimalMark = ownMark(),
): Promise<TakenCopy> {
  const made = drawableOf(figure).then(({ outcome }) => ({
    text: tabbedOf(figure.table(outcome), outcome.scenario, mark),
  }))
  const isCopied = await copyRich(made, ['text']).catch(() => false)
  const { text } = await made
  return { text, mark, isCopied, again: (other) => copyTable(figure, other) }
}
