import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StrictMode, type ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { buildDay } from './buildDay.ts'
import { dataJson } from './dataJson.ts'
import type { Day } from '#catalogue/dates.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { startFrom } from '#store/explorerStore.ts'
import { PicturesContext } from '#ui/chart/frame/pictures.ts'
import { SitePrefixContext } from '#ui/kit/siteAddress.ts'
import { EmbedPage } from '#ui/page/EmbedPage.tsx'
import { explorerView } from '#ui/embed/views.ts'
import { loadChart } from '#ui/sections/loadSection.ts'
import { sections } from '#ui/sections/sections.ts'
import { Explorer } from '#ui/page/Explorer.tsx'
import { HydrationGate } from '#ui/hydration/HydrationGate.tsx'
import { documentOf, upFrom } from './document.ts'
import { checkPages } from './embedCheck/checkPages.ts'
import { headOf } from './head/tags.ts'
import { headersFile } from './headers.ts'
import { pictureDrawer, type DrawPicture } from './drawPictures.tsx'
import { sitePages, type SitePage } from './pages/pages.ts'
import { writeSharedFiles } from './sharedFiles.ts'
import { siteUrl } from './siteUrl.ts'

function contentOf({ kind, slug }: SitePage): ReactNode {
  return kind === 'embed' && slug !== explorerView.slug ? <EmbedPage slug={slug} /> : <Explorer />
}

interface Pictures {
  readonly draw: DrawPicture
  /** Of the sections that have a chart. */
  readonly slugs: readonly string[]
}

async function markupOf(page: SitePage, day: Day, { draw, slugs }: Pictures): Promise<string> {
  startFrom(page.scenario, day)
  const outcome = outcomeOf(page.scenario)
  const whole = page.kind !== 'embed' || page.slug === explorerView.slug
  const shown = slugs.filter((slug) => whole || slug === page.slug)
  const pictures = new Map<string, string>()
  for (const slug of shown) pictures.set(slug, await draw(slug, outcome))
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <SitePrefixContext value={upFrom(page)}>
        <PicturesContext value={(slug) => pictures.get(slug) ?? ''}>
          <HydrationGate>{contentOf(page)}</HydrationGate>
        </PicturesContext>
      </SitePrefixContext>
    </StrictMode>,
    // Larger parts would be put at the end, to be moved into place by inline scripts.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  )
  const pieces: Buffer[] = []
  for await (const piece of prelude) pieces.push(Buffer.from(piece as Uint8Array))
  return Buffer.concat(pieces).toString('utf8')
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

async function writePage(dist: string, path: string, html: string): Promise<void> {
  const folder = join(dist, path)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), html)
}

/** Writes every page into `dist`, around what Vite has built there; `script` goes into each head. */
export async function prerenderSite(dist: string, script: string): Promise<void> {
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const inlined = { script, styles: await takeStyles(dist) }
  const loaded = await Promise.all(sections.map(loadChart))
  const charts = loaded.flatMap((chart) => chart ?? [])
  const pictures = { draw: await pictureDrawer(charts), slugs: charts.map(({ slug }) => slug) }
  const [address, day] = [siteUrl(), buildDay()]
  for (const page of sitePages()) {
    const body = await markupOf(page, day, pictures)
    const extraHead = headOf(page, address)
    await writePage(
      dist,
      page.path,
      documentOf(template, { page, day, body, extraHead, inlined, hasAddress: address !== null }),
    )
    await writeSharedFiles(page, join(dist, page.path), address)
  }
  for (const { path, html } of checkPages()) await writePage(dist, `embed-check/${path}`, html)
  await writeFile(join(dist, 'data.json'), `${JSON.stringify(dataJson(), null, 2)}\n`)
  await writeFile(join(dist, '_headers'), headersFile(inlined))
}
