import type { Outcome } from '#scenario/outcome.ts'
import type { NamedChart } from '#ui/chart/chart.ts'
import { pictureWidths } from '#ui/chart/pictureWidths.ts'
import { tag } from '#ui/kit/markup.ts'
import type { DrawChart, DrawnChart } from './drawCharts.tsx'

function inPage({ content, width, height }: DrawnChart): string {
  return tag('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, content)
}

/** A chart that stands before there is a script, at each of the widths that CSS chooses from. */
export async function pagePicture(
  draw: DrawChart,
  chart: NamedChart,
  outcome: Outcome,
): Promise<string> {
  const drawn: string[] = []
  for (const [name, width] of Object.entries(pictureWidths)) {
    const svg = inPage(await draw(chart, outcome, width))
    drawn.push(tag('div', { 'data-picture': name }, svg))
  }
  return drawn.join('')
}

/** A chart further down, which the script draws: for readers without one its file stands there. */
export const unscriptedPicture = (address: string): string =>
  tag('noscript', {}, tag('img', { src: address, alt: '', loading: 'lazy' }).replace('</img>', ''))
