import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StrictMode, type ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { dataJson } from '#catalogue/dataJson.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { startFrom } from '#store/explorerStore.ts'
import { article } from '#ui/charts/article/article.ts'
import { figures } from '#ui/charts/figures.ts'
import { PicturesContext } from '#ui/charts/pictures.ts'
import { initialChoice } from '#ui/charts/today/choice.ts'
import { todayFigure } from '#ui/charts/today/today.ts'
import { whatIf } from '#ui/charts/whatIf/whatIf.ts'
import { EmbedPage } from '#ui/embed/EmbedPage.tsx'
import { explorerView } from '#ui/embed/views.ts'
import { Explorer } from '#ui/Explorer.tsx'
import { Revealed } from '#ui/Revealed.tsx'
import { documentOf } from './document.ts'
import { headersFile } from './headers.ts'
import { pictureDrawer, type DrawPicture } from './drawPictures.tsx'
import { sitePages, type SitePage } from './pages.ts'

interface ManifestChunk {
  readonly file: string
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, ManifestChunk>>

/** A chunk and what it imports, without the entry, which the template loads. */
function chunksOf(manifest: Manifest, source: string, seen = new Set<string>()): string[] {
  const chunk = manifest[source]
  if (!chunk || seen.has(source) || source === 'index.html') return []
  seen.add(source)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((next) => chunksOf(manifest, next, seen))]
}

function partsOf({ kind, slug }: SitePage): { page: ReactNode; sources: string[] } {
  if (kind === 'embed' && slug !== explorerView.slug)
    return {
      page: <EmbedPage slug={slug} />,
      sources: ['src/ui/embed/EmbedPage.tsx', 'src/ui/embed/height.ts'],
    }
  return {
    page: <Explorer />,
    sources: ['src/ui/Explorer.tsx', ...(kind === 'embed' ? ['src/ui/embed/height.ts'] : [])],
  }
}

/** Every figure that the pages show. */
const drawn = [...figures, whatIf, todayFigure(initialChoice), article]

async function markupOf(page: SitePage, content: ReactNode, draw: DrawPicture): Promise<string> {
  startFrom(page.scenario)
  const outcome = outcomeOf(page.scenario)
  const whole = page.kind !== 'embed' || page.slug === explorerView.slug
  const shown = drawn.filter(({ slug }) => whole || slug === page.slug)
  const pictures = new Map<string, string>()
  for (const { slug } of shown) pictures.set(slug, await draw(slug, outcome))
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <PicturesContext value={(slug) => pictures.get(slug) ?? ''}>
        <Revealed>{content}</Revealed>
      </PicturesContext>
    </StrictMode>,
    // Larger parts would be put at the end, to be moved into place by inline scripts.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  )
  const pieces: Buffer[] = []
  for await (const piece of prelude) pieces.push(Buffer.from(piece as Uint8Array))
  return Buffer.concat(pieces).toString('utf8')
}

/** Writes every page of the site into `dist`, around the files that Vite has built there. */
export async function prerenderSite(dist: string): Promise<void> {
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const draw = await pictureDrawer(drawn)
  const pages = sitePages()
  for (const page of pages) {
    const { page: content, sources } = partsOf(page)
    const body = await markupOf(page, content, draw)
    const preload = [...new Set(sources.flatMap((source) => chunksOf(manifest, source)))]
    const file = join(dist, page.path, 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, documentOf(template, { page, body, preload, extraHead: [] }))
  }
  await writeFile(join(dist, 'data.json'), `${JSON.stringify(dataJson(), null, 2)}\n`)
  await writeFile(join(dist, '_headers'), headersFile())
}
