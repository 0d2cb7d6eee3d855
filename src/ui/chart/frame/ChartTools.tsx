import { useDeferredValue, useMemo } from 'react'
import type { Outcome } from '#scenario/outcome.ts'
import { EmbedButton } from './EmbedButton.tsx'
import { ChartFiles } from '#ui/chart/export/ChartFiles.tsx'
import { FoldedOnOpen } from '#ui/kit/FoldedOnOpen.tsx'
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
  return (
    <div className={styles.tools} data-live="chart">
      <FoldedOnOpen
        className={styles.table}
        summary="Table"
        summaryClassName={words.quiet}
        what="Its table"
        place={chart.slug}
      >
        <Table chart={chart} outcome={outcome} />
      </FoldedOnOpen>
      <details className={styles.use}>
        <summary className={words.quiet}>Use this figure</summary>
        <ChartFiles chart={chart}>
          <EmbedButton slug={chart.slug} title={chart.title} />
        </ChartFiles>
      </details>
    </div>
  )
}
