import { formatLink } from '#scenario/link.ts'
import type { Outcome } from '#scenario/outcome.ts'
import type { NamedChart } from '#ui/chart/chart.ts'
import { composePicture, type Lettering, type Picture } from '#ui/chart/export/composePicture.ts'
import { pictureWords } from '#ui/chart/export/pictureWords.ts'
import { tag } from '#ui/kit/markup.ts'
import type { DrawnChart } from './drawCharts.tsx'
import { fontsOf, widthIn } from './lettering.ts'
import { pngOf } from './raster.ts'
import { token, withTokens } from './tokens.ts'

/** Pixels: as wide as the columns of most articles, and still legible in a narrow one. */
export const figureWidth = 732

/** How many pixels of a PNG for one of the SVG. */
const zoom = 1.5

const serif = { family: fontsOf('serif', token('serif')), colour: token('ink') }
const sans = { family: fontsOf('sans-serif', token('sans')), colour: token('ink-2') }

const letterings = {
  title: { ...serif, size: 22, weight: '700' },
  takeaway: { ...serif, size: 17, weight: '400' },
  source: { ...sans, size: 13, weight: '400' },
} as const satisfies Record<string, Lettering>

const measure = ({ family, size, weight }: Lettering) =>
  widthIn({
    face: family === serif.family ? 'serif' : 'sans-serif',
    size,
    weight: weight === '700' ? 'bold' : 'normal',
  })

/** Labels at the ends of lines may reach past the drawing. */
function drawingMarkup({ content, width, height }: DrawnChart): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  const letters = { 'font-family': sans.family, 'font-size': letterings.source.size }
  return tag('svg', { ...size, ...letters, overflow: 'visible' }, withTokens(content))
}

/** A chart as a file of its own, with its words; `siteUrl` null where nobody else can open it. */
export function figureSvg(
  chart: NamedChart,
  outcome: Outcome,
  drawn: DrawnChart,
  siteUrl: string | null,
): Picture {
  const query = formatLink({ scenario: outcome.scenario })
  return composePicture({
    ...pictureWords(chart, outcome, { query, root: siteUrl }),
    letterings,
    paper: token('paper'),
    drawing: { markup: drawingMarkup(drawn), width: drawn.width, height: drawn.height },
    measure,
  })
}

export const figurePng = ({ svg }: Picture) => pngOf(svg, zoom)
