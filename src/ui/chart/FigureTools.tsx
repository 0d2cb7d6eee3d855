import { use, useDeferredValue, useMemo } from 'react'
import type { Outcome } from '#scenario/outcome.ts'
import { EmbedButton } from '#ui/page/DialogButtons.tsx'
import { DialogContext } from '#ui/kit/openDialog.ts'
import { FigureFiles } from './export/FigureFiles.tsx'
import words from '#ui/kit/words.module.css'
import { DataTableView } from './DataTableView.tsx'
import type { FigureDefinition } from './figure.ts'
import styles from './Figure.module.css'

interface FigureToolsProps {
  readonly figure: FigureDefinition
  readonly outcome: Outcome
}

/** The figure's data: as a table one key away, and to take along. */
export function FigureTools({ figure, outcome }: FigureToolsProps) {
  // On a page of its own there is no room for it.
  const embedded = use(DialogContext) === null
  const deferred = useDeferredValue(outcome)
  const table = useMemo(() => figure.table(deferred), [figure, deferred])
  return (
    <div className={styles.tools} data-live="figure">
      <FigureFiles figure={figure}>
        <EmbedButton slug={figure.slug} title={figure.title} />
      </FigureFiles>
      <details className={styles.data} open={!embedded && (figure.tableOpen ?? false)}>
        <summary className={words.quiet}>
          <span className={styles.closed}>Show the table</span>
          <span className={styles.opened}>Hide the table</span>
        </summary>
        <DataTableView table={table} />
      </details>
    </div>
  )
}
