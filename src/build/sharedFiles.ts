import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import type { NamedChart } from '#ui/chart/chart.ts'
import { answerInWords } from '#ui/share/shareTexts.ts'
import { viewOf } from '#ui/embed/views.ts'
import { oembedName, socialPictureName } from './head/tags.ts'
import { oembedOf, type OEmbed } from './pages/oembed.ts'
import type { SitePage } from './pages/pages.ts'
import type { DrawChart } from './pictures/drawCharts.tsx'
import { figurePng, figureSvg, figureWidth } from './pictures/figureFiles.ts'
import { socialPicture } from './pictures/socialPicture.ts'

/** What a pasted address of a named scenario becomes: its account, month by month. */
function oembedFor({ slug, title, scenario }: SitePage, siteUrl: string): OEmbed {
  const embed = {
    siteUrl,
    view: viewOf('account'),
    query: formatLink({ scenario }),
    theme: 'auto',
    width: 640,
    sentence: answerInWords(scenario),
  } as const
  return oembedOf(embed, { name: slug, title })
}

/** Writes what others show of a page beside it: its social picture, and its oEmbed. */
export async function writeSharedFiles(page: SitePage, folder: string, siteUrl: string | null) {
  if (page.kind === 'embed') return
  await writeFile(join(folder, socialPictureName), socialPicture(page.scenario, page.title))
  if (page.kind !== 'scenario' || siteUrl === null) return
  await writeFile(join(folder, oembedName), `${JSON.stringify(oembedFor(page, siteUrl))}\n`)
}

interface Figures {
  readonly folder: string
  readonly draw: DrawChart
  readonly charts: readonly NamedChart[]
  readonly address: string | null
}

/** Writes the charts of a named scenario as pictures that feeds, mails and plain pages can show. */
export async function writeFigures({ scenario }: SitePage, figures: Figures): Promise<void> {
  const { folder, draw, charts, address } = figures
  const outcome = outcomeOf(scenario)
  for (const chart of charts) {
    const drawn = await draw(chart, outcome, figureWidth, true)
    const picture = figureSvg(chart, outcome, drawn, address)
    await writeFile(join(folder, `${chart.slug}.svg`), picture.svg)
    await writeFile(join(folder, `${chart.slug}.png`), figurePng(picture))
  }
}
