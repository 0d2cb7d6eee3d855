import { drawingBreakpoints, pageBreakpoints } from '#ui/kit/breakpoints.ts'

const named = (table: Readonly<Record<string, number>>, unit: 'px' | 'rem') =>
  Object.entries(table).map(([name, width]) => [name, { width, unit }] as const)

const widths = new Map([...named(pageBreakpoints, 'rem'), ...named(drawingBreakpoints, 'px')])

/** Safari before 16.4 knows neither comparisons nor `not` of a width. */
function inOldWords(_: string, comparison: string, name: string): string {
  const found = widths.get(name)
  if (found === undefined) throw new Error(`breakpoints.ts has no --${name}`)
  const { width, unit } = found
  return comparison === '<'
    ? `(max-width: ${width - 0.001}${unit})`
    : `(min-width: ${width}${unit})`
}

function fillIn(query: { params: string }): void {
  query.params = query.params.replaceAll(/\(width (<|>=) --([\w-]+)\)/g, inOldWords)
}

/** For PostCSS: the names of breakpoints in queries, where no custom property can be read. */
export const breakpointNames = {
  postcssPlugin: 'breakpoint-names',
  AtRule: { media: fillIn, container: fillIn },
}
