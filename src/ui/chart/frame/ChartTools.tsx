import { useDeferredValue, useMemo } from 'react'
import type { Outcome } from '#scenario/outcome.ts'
import { articlePreset } from '#scenario/askedPrices.ts'
import { EmbedButton } from './EmbedButton.tsx'
import { ChartFiles } from '#ui/chart/export/ChartFiles.tsx'
import { useSiteRoot } from '#ui/kit/siteAddress.ts'
import { useContentOnOpen } from '#ui/kit/useContentOnOpen.ts'
import words from '#ui/kit/words.module.css'
import { DataTableView } from './DataTableView.tsx'
import type { NamedChart } from '#ui/chart/chart.ts'
import styles from './ChartTools.module.css'

interface ChartToolsProps {
  readonly chart: NamedChart
  readonly outcome: Outcome
}

function Table({ chart, outcome }: ChartToolsProps) {
  const deferred = useDeferredValue(outcome)
  const table = useMemo(() => chart.table(deferred), [chart, deferred])
  return <DataTableView table={table} />
}

/** The chart's data: as a table one key away, and to take along. */
export function ChartTools({ chart, outcome }: ChartToolsProps) {
  const { isRendered, details } = useContentOnOpen()
  const root = useSiteRoot()
  return (
    <div className={styles.tools} data-live="chart">
      <details className={styles.table} {...details}>
        <summary className={words.quiet}>Table</summary>
        {isRendered ? (
          <Table chart={chart} outcome={outcome} />
        ) : (
          <noscript>
            <a href={`${root}s/${articlePreset}/#${chart.slug}`}>Its table, without script</a>
          </noscript>
        )}
      </details>
      <details className={styles.use}>
        <summary className={words.quiet}>Use this figure</summary>
        <ChartFiles chart={chart}>
          <EmbedButton slug={chart.slug} title={chart.title} />
        </ChartFiles>
      </details>
    </div>
  )
}
