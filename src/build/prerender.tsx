import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StrictMode, type ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import type { Day } from '#catalogue/dates.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { namedScenario } from '#scenario/presets.ts'
import { startFrom } from '#store/explorerStore.ts'
import type { NamedChart } from '#ui/chart/chart.ts'
import { loadPriceWords } from '#ui/answer/priceWords.ts'
import { PicturesContext } from '#ui/chart/frame/pictures.ts'
import { explorerView } from '#ui/embed/views.ts'
import { HydrationGate } from '#ui/hydration/HydrationGate.tsx'
import { SitePrefixContext } from '#ui/kit/siteAddress.ts'
import { BuiltWholeContext } from '#ui/kit/useContentOnOpen.ts'
import { EmbedPage } from '#ui/page/EmbedPage.tsx'
import { Explorer } from '#ui/page/Explorer.tsx'
import { loadChart } from '#ui/sections/loadSection.ts'
import { credit, sections } from '#ui/sections/sections.ts'
import { buildDay } from './buildDay.ts'
import { changesFeed, changesJson, feedName } from './changes/changeFiles.ts'
import { dataJson } from './dataJson.ts'
import { documentOf, stylesWithout, type Inlined } from './document.ts'
import { checkPages } from './embedCheck/checkPages.ts'
import { feedOf, headOf } from './head/tags.ts'
import { headersFile } from './headers.ts'
import { namedPath, upFrom, type SitePage } from './pages/pages.ts'
import { pageScripts } from './pageScripts.ts'
import { chartDrawer, type DrawChart } from './pictures/drawCharts.tsx'
import { pagePicture, unscriptedPicture } from './pictures/pagePictures.ts'
import { writeFigures, writeSharedFiles } from './sharedFiles.ts'
import { siteUrl } from './siteUrl.ts'

/** A part of the page stands alone in most embeds; every other page is the explorer. */
type PageStyle = 'Explorer' | 'EmbedPage'

/** What every page is made from: what Vite has built into `dist`. */
export interface Frame {
  readonly dist: string
  /** The day of the build, one for all pages. */
  readonly day: Day
  readonly template: string
  readonly inlined: Readonly<Record<PageStyle, Inlined>>
  /** The names of the scripts that were built. */
  readonly assets: readonly string[]
  /** Whether the page is all there is, without files beside it. */
  readonly isAlone?: boolean
}

/** The one stylesheet goes into each page, so its file is needed no more. */
async function takeStyles(dist: string): Promise<string> {
  const assets = join(dist, 'assets')
  const file = (await readdir(assets)).find((name) => name.endsWith('.css'))
  if (file === undefined) throw new Error('no stylesheet was built')
  const styles = await readFile(join(assets, file), 'utf8')
  await rm(join(assets, file))
  return styles.trim()
}

/** `script` goes into the head of each page. */
export async function frameOf(dist: string, script: string): Promise<Frame> {
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const styles = await takeStyles(dist)
  // Each does without the other's stylesheet.
  const inlined = {
    Explorer: { script, styles: stylesWithout(styles, 'EmbedPage') },
    EmbedPage: { script, styles: stylesWithout(styles, 'Explorer') },
  }
  const assets = await readdir(join(dist, 'assets'))
  return { dist, day: buildDay(), template, inlined, assets }
}

const isEmbedOfOne = ({ kind, slug }: SitePage) => kind === 'embed' && slug !== explorerView.slug

function contentOf(page: SitePage): ReactNode {
  return isEmbedOfOne(page) ? <EmbedPage slug={page.slug} /> : <Explorer />
}

/** By hand is the reader's own. */
const hasFigure = ({ isReaders }: NamedChart) => isReaders !== true

interface Drawn extends Pick<Frame, 'isAlone'> {
  readonly draw: DrawChart
  readonly charts: readonly NamedChart[]
}

/** What stands for the charts of a page until they are drawn: those first seen as they are. */
async function picturesOf(
  page: SitePage,
  { draw, charts, isAlone }: Drawn,
): Promise<Map<string, string>> {
  const outcome = outcomeOf(page.scenario)
  const inView = isEmbedOfOne(page) ? page.slug : credit.slug
  const folder = namedPath(namedScenario(page.scenario)?.slug ?? '')
  const pictures = new Map<string, string>()
  for (const chart of isAlone ? [] : charts.filter(hasFigure))
    pictures.set(chart.slug, unscriptedPicture(`${upFrom(page)}${folder}${chart.slug}.svg`))
  const first = charts.find(({ slug }) => slug === inView)
  if (first) pictures.set(inView, await pagePicture(draw, first, outcome))
  return pictures
}

async function markupOf(page: SitePage, pictures: ReadonlyMap<string, string>): Promise<string> {
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <SitePrefixContext value={upFrom(page)}>
        <BuiltWholeContext value={page.kind === 'scenario'}>
          <PicturesContext value={(slug) => pictures.get(slug) ?? ''}>
            <HydrationGate>{contentOf(page)}</HydrationGate>
          </PicturesContext>
        </BuiltWholeContext>
      </SitePrefixContext>
    </StrictMode>,
    // Larger parts would be put at the end, to be moved into place by inline scripts.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  )
  const pieces: Buffer[] = []
  for await (const piece of prelude) pieces.push(Buffer.from(piece as Uint8Array))
  return Buffer.concat(pieces).toString('utf8')
}

async function writePage(dist: string, path: string, html: string): Promise<void> {
  const folder = join(dist, path)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), html)
}

type WritePages = (pages: readonly SitePage[]) => Promise<void>

/** Gives what writes pages, and beside a named one what others show of it. */
export function pageWriter(frame: Frame): WritePages {
  const { dist, day, template, inlined, assets, isAlone = false } = frame
  const draw = chartDrawer()
  const address = siteUrl()
  const write = async (page: SitePage) => {
    startFrom(page.scenario, day)
    await loadPriceWords()
    const charts = (await Promise.all(sections.map(loadChart))).flatMap((chart) => chart ?? [])
    const body = await markupOf(page, await picturesOf(page, { draw, charts, isAlone }))
    const extraHead = [...headOf(page, address), ...(isAlone ? [] : feedOf(page))]
    const scripts = isAlone ? '' : pageScripts(page, assets)
    const filling = {
      page,
      day,
      body,
      extraHead,
      inlined: inlined[isEmbedOfOne(page) ? 'EmbedPage' : 'Explorer'],
      scripts,
      hasAddress: address !== null,
    }
    await writePage(dist, page.path, documentOf(template, filling))
    const folder = join(dist, page.path)
    await writeSharedFiles(page, folder, address)
    if (page.kind === 'scenario')
      await writeFigures(page, { folder, draw, charts: charts.filter(hasFigure), address })
  }
  // One after the other: what is rendered is the state of the one store.
  return async (pages) => {
    for (const page of pages) await write(page)
  }
}

/** What the site has beside its pages. */
export async function writeOtherFiles({ dist, day, inlined }: Frame): Promise<void> {
  for (const { path, html } of checkPages()) await writePage(dist, `embed-check/${path}`, html)
  const files = { 'data.json': dataJson(), 'changes.json': changesJson(day) }
  for (const [name, data] of Object.entries(files))
    await writeFile(join(dist, name), `${JSON.stringify(data, null, 2)}\n`)
  await writeFile(join(dist, feedName), changesFeed(day, siteUrl()))
  await writeFile(join(dist, '_headers'), headersFile(Object.values(inlined)))
}

export { home, pageGroups } from './pages/pages.ts'
