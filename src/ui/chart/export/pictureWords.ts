import { explorer } from '#catalogue/article.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { withQuery } from '#store/site.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { tariffLabel } from '#ui/answer/tariffLabel.ts'
import type { NamedChart } from '#ui/chart/chart.ts'
import type { Composition } from './composePicture.ts'

interface Place {
  /** The link's own text. */
  readonly query: string
  /** Where the site stands; null where nobody else can open it. */
  readonly root: string | null
}

/** What stands around a picture of a chart: what it shows, on whose prices, and where it is from. */
export function pictureWords(
  chart: NamedChart,
  outcome: Outcome,
  { query, root }: Place,
): Pick<Composition, 'title' | 'takeaway' | 'source' | 'link'> {
  const prices = chart.prices?.(outcome) ?? tariffLabel(outcome.scenario)
  const settings = root === null && query ? ` Settings: ?${query}` : ''
  return {
    title: chart.title,
    takeaway: textOf(chart.takeaway(outcome)),
    source: `${explorer.name}. ${prices}.${settings}`,
    link: root === null ? null : withQuery(root, query),
  }
}
