import { sections } from '#ui/sections/sections.tsx'
import { viewHeights, type Heights } from './viewHeights.ts'

/** What can be embedded, each at `embed/<slug>/`. Slugs are never renamed. */
export interface EmbedView {
  readonly slug: string
  readonly title: string
  readonly heights: Heights
}

function view(slug: string, title: string): EmbedView {
  const heights = viewHeights[slug]
  if (!heights) throw new Error(`viewHeights.ts has no row for ${slug}`)
  return { slug, title, heights }
}

/** Not parts of the page but the whole of it, or its sentence alone. */
const answerView = view('answer', 'What DALL·E credits cost')
export const explorerView = view('explorer', 'DALL·E Credit Explorer')

export const embedViews: readonly EmbedView[] = [
  answerView,
  ...sections.map(({ slug, title }) => view(slug, title)),
  explorerView,
]

export function viewOf(slug: string): EmbedView {
  return embedViews.find((one) => one.slug === slug) ?? explorerView
}
