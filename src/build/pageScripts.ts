import { explorerView } from '#ui/embed/views.ts'
import { tag } from '#ui/kit/markup.ts'
import { upFrom, type SitePage } from './pages/pages.ts'

/** The chunks that a page needs to be live, beside the one that all pages start from. */
function chunksOf({ kind, slug }: SitePage): readonly string[] {
  if (kind !== 'embed') return ['explorer']
  return slug === explorerView.slug ? ['embed', 'explorer'] : ['embed']
}

/** The tags of those chunks, each found among the built `assets` by its name. */
export function pageScripts(page: SitePage, assets: readonly string[]): string {
  const fileOf = (chunk: string) => {
    const file = assets.find((name) => name.startsWith(`${chunk}-`))
    if (file === undefined) throw new Error(`no script ${chunk} was built`)
    return file
  }
  return chunksOf(page)
    .map((chunk) => `${upFrom(page) || './'}assets/${fileOf(chunk)}`)
    .map((src) => tag('script', { type: 'module', crossorigin: true, src }))
    .join('')
}
