import { use, useDeferredValue, useMemo } from 'react'
import type { Outcome } from '#scenario/outcome.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { EmbedButton } from '#ui/dialog/DialogButtons.tsx'
import { DialogContext } from '#ui/dialog/openDialog.ts'
import { PictureButtons } from '#ui/pictures/PictureButtons.tsx'
import words from '#ui/styles/words.module.css'
import { csvOf } from './csvOf.ts'
import { DataTableView } from './DataTableView.tsx'
import { download } from './download.ts'
import type { FigureDefinition } from './figure.ts'
import { fileName } from './fileName.ts'
import { useCanSave } from './useCanSave.ts'
import { whenPrepared } from './whenPrepared.ts'
import styles from './Figure.module.css'

interface FigureToolsProps {
  readonly figure: FigureDefinition
  readonly outcome: Outcome
}

/** The figure's data: as a table one key away, and to take along. */
export function FigureTools({ figure, outcome }: FigureToolsProps) {
  // On a page of its own there is no room for it.
  const embedded = use(DialogContext) === null
  const canSave = useCanSave()
  const deferred = useDeferredValue(outcome)
  const table = useMemo(() => figure.table(deferred), [figure, deferred])
  const saveCsv = () => {
    // A figure that is off screen still shows the scenario of when it was last seen.
    const current = selectOutcome(explorerStore.getState())
    whenPrepared(figure.prepare, current, null, () => {
      const { scenario } = current
      const csv = csvOf(figure.table(current), scenario)
      download(fileName(figure.slug, scenario, 'csv'), 'text/csv', csv)
    })
  }
  return (
    <div className={styles.tools} data-live="figure">
      {canSave && (
        <div className={styles.saving}>
          <button
            type="button"
            className={words.quiet}
            aria-label={`CSV of “${figure.title}”`}
            onClick={saveCsv}
          >
            CSV
          </button>
          <PictureButtons figure={figure} />
          <EmbedButton slug={figure.slug} title={figure.title} />
        </div>
      )}
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
