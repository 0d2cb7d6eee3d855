import { sections } from '#ui/sections.tsx'

/** Pixels that a page of embeds keeps free for a view. */
export interface ViewHeights {
  /** From a frame of 640 px on. */
  readonly height: number
  /** In a narrower frame. */
  readonly phoneHeight: number
}

/** What can be embedded, each at `embed/<slug>/`. Slugs are never renamed. */
export interface EmbedView extends ViewHeights {
  readonly slug: string
  readonly title: string
}

const usual: ViewHeights = { height: 780, phoneHeight: 980 }

/** What each needs in the default scenario and a little room; a browser test keeps them true. */
const heights: Readonly<Record<string, ViewHeights>> = {
  answer: { height: 310, phoneHeight: 500 },
  'free-paid': { height: 620, phoneHeight: 640 },
  'per-image': { height: 680, phoneHeight: 740 },
  account: { height: 770, phoneHeight: 960 },
  bill: { height: 710, phoneHeight: 820 },
  'by-hand': { height: 540, phoneHeight: 660 },
  'what-if': { height: 770, phoneHeight: 820 },
  solve: { height: 600, phoneHeight: 900 },
  today: { height: 800, phoneHeight: 940 },
  article: { height: 790, phoneHeight: 960 },
  // Scrolls in itself until a script gives it all of its height.
  explorer: { height: 900, phoneHeight: 900 },
}

const view = (slug: string, title: string): EmbedView => ({
  slug,
  title,
  ...(heights[slug] ?? usual),
})

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
