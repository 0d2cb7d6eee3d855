import type { NamedChart } from '#ui/chart/chart.ts'
import { loadChart } from '#ui/sections/loadSection.ts'
import { sections } from '#ui/sections/sections.ts'

/** Every chart of the page, as the reader finds it. */
export const charts: readonly NamedChart[] = (await Promise.all(sections.map(loadChart))).flatMap(
  (chart) => chart ?? [],
)
