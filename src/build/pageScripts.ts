import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { explorerView } from '#ui/embed/views.ts'
import { tag } from '#ui/kit/markup.ts'
import { upFrom, type SitePage } from './pages/pages.ts'

/** The chunks that a page needs to be live, beside the one that all pages start from. */
function chunksOf({ kind, slug }: SitePage): readonly string[] {
  if (kind !== 'embed') return ['explorer']
  return slug === explorerView.slug ? ['embed', 'explorer'] : ['embed']
}

/** Gives the tags of those chunks, found by their names in `dist`, so that none is asked for late. */
export async function pageScripts(dist: string): Promise<(page: SitePage) => string> {
  const files = await readdir(join(dist, 'assets'))
  const fileOf = (chunk: string) => {
    const file = files.find((name) => name.startsWith(`${chunk}-`) && name.endsWith('.js'))
    if (file === undefined) throw new Error(`no script ${chunk} was built`)
    return file
  }
  return (page) =>
    chunksOf(page)
      .map((chunk) => `${upFrom(page) || './'}assets/${fileOf(chunk)}`)
      .map((src) => tag('script', { type: 'module', crossorigin: true, src }))
      .join('')
}
