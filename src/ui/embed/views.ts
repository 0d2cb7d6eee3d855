import { explorer } from '#catalogue/article.ts'
import { viewKeys, type ViewKey } from '#scenario/viewSettings.ts'
import { sections } from '#ui/sections/sections.ts'
import type { Heights } from './heights.ts'

/** What can be embedded, each at `embed/<slug>/`. Slugs are never renamed. */
export interface EmbedView {
  readonly slug: string
  readonly title: string
  /** What it shows by a choice beside the scenario. */
  readonly choices?: readonly ViewKey[]
  /**
   * What it needs with a line on whose prices it shows: narrow ones for fingers on a phone, wide
   * ones for a pointer. `npm run measure` prints the rows; browser tests keep them true.
   */
  readonly heights: Heights
}

/** Not parts of the page but the whole of it, or its sentence alone. */
const answerView: EmbedView = {
  slug: 'answer',
  title: 'What DALL·E credits cost',
  heights: [660, 570, 480, 370, 350, 290],
}
export const explorerView: EmbedView = {
  slug: 'explorer',
  title: explorer.name,
  choices: viewKeys.filter((key) => key !== 'controls'),
  // Scrolls in itself until a script gives it all of its height.
  heights: [900, 900, 900, 900, 900, 900],
}

export const embedViews: readonly EmbedView[] = [answerView, ...sections, explorerView]

export function viewOf(slug: string): EmbedView {
  return embedViews.find((one) => one.slug === slug) ?? explorerView
}
