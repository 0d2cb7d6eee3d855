import { breakpoints } from '#ui/kit/breakpoints.ts'

const widths = new Map(Object.entries(breakpoints))

/** Safari before 16.4 knows neither comparisons nor `not` of a width. */
function inOldWords(_: string, comparison: string, name: string): string {
  const width = widths.get(name)
  if (width === undefined) throw new Error(`breakpoints.ts has no --${name}`)
  return comparison === '<' ? `(max-width: ${width - 0.001}rem)` : `(min-width: ${width}rem)`
}

function fillIn(query: { params: string }): void {
  query.params = query.params.replaceAll(/\(width (<|>=) --([\w-]+)\)/g, inOldWords)
}

/** For PostCSS: the names of breakpoints in queries, where no custom property can be read. */
export const breakpointNames = {
  postcssPlugin: 'breakpoint-names',
  AtRule: { media: fillIn, container: fillIn },
}
