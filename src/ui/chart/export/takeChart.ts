import type { DecimalMark } from '#scenario/csv.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { ownRoot } from '#store/site.ts'
import type { NamedChart } from '#ui/chart/chart.ts'
import { copyRich } from '#ui/kit/copyRich.ts'
import { chartPicture } from './chartPicture.ts'
import { preparedDrawable } from './preparedDrawable.ts'
import { toPng } from './toPng.ts'
import { csvFile } from './csvFile.ts'
import { csvOf, tabbedOf } from './csvOf.ts'
import { fileName } from './fileName.ts'
import { handOver } from './handOver.ts'
import { figureLink } from './figureLink.ts'
import type { TakenCopy, TakenFile, TakenLink } from './taken.ts'

export type FileKind = 'csv' | 'svg' | 'png'

/** The width of the chart's box where it stands, since the picture is to be what is seen. */
function widthOfBox(slug: string): number {
  const box = document.querySelector(`[data-chart="${slug}"]`)
  return Math.round(box?.getBoundingClientRect().width ?? 0)
}

const drawableOf = (chart: NamedChart) => preparedDrawable(chart, widthOfBox(chart.slug))

async function fileOf(kind: FileKind, chart: NamedChart): Promise<File> {
  const drawable = await drawableOf(chart)
  const { scenario } = drawable.outcome
  const name = fileName(chart.slug, scenario, kind)
  if (kind === 'csv') return csvFile(name, csvOf(chart.table(drawable.outcome), scenario))
  const picture = await chartPicture(drawable)
  return kind === 'svg'
    ? new File([picture.svg], name, { type: 'image/svg+xml' })
    : new File([await toPng(picture)], name, { type: 'image/png' })
}

/** The chart as a file, as it would be at the scenario of the moment. */
export async function takeFile(kind: FileKind, chart: NamedChart): Promise<TakenFile> {
  return handOver(await fileOf(kind, chart))
}

/** How the reader's browser, and so most likely their spreadsheet, writes one half. */
function ownMark(): DecimalMark {
  const parts = new Intl.NumberFormat().formatToParts(0.5)
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.'
}

/** The chart's table on the clipboard, ready to be pasted into a spreadsheet. */
export async function copyTable(
  chart: NamedChart,
  mark: DecimalMark = ownMark(),
): Promise<TakenCopy> {
  const made = drawableOf(chart).then(({ outcome }) => ({
    text: tabbedOf(chart.table(outcome), outcome.scenario, mark),
  }))
  const isCopied = await copyRich(made, ['text']).catch(() => false)
  const { text } = await made
  return { text, mark, isCopied, again: (other) => copyTable(chart, other) }
}

/** The way to the figure, with every setting written out. */
export async function copyLink({ slug }: NamedChart): Promise<TakenLink> {
  const link = figureLink(ownRoot(), explorerStore.getState(), slug)
  const isCopied = await copyRich(Promise.resolve({ text: link }), ['text']).catch(() => false)
  return { link, isCopied }
}
