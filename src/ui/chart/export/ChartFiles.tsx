import type { ReactNode } from 'react'
import type { NamedChart } from '#ui/chart/chart.ts'
import words from '#ui/kit/words.module.css'
import type { FileKind } from './takeChart.ts'
import { useTaking } from './useTaking.tsx'
import styles from './ChartFiles.module.css'

const loadTaking = () => import('./takeChart.ts')

interface ChartFilesProps {
  readonly chart: NamedChart
  /** What else one can do with it. */
  readonly children: ReactNode
}

/** The chart to take along; what makes its files is loaded when it is asked for. */
export function ChartFiles({ chart, children }: ChartFilesProps) {
  const { take, said } = useTaking()
  const fileButton = (kind: FileKind) => (
    <button
      type="button"
      className={words.quiet}
      aria-label={`${kind.toUpperCase()} of “${chart.title}”`}
      onClick={() => take(async () => (await loadTaking()).takeFile(kind, chart))}
    >
      {kind.toUpperCase()}
    </button>
  )
  return (
    <>
      <div className={styles.buttons}>
        {fileButton('csv')}
        <button
          type="button"
          className={words.quiet}
          aria-label={`Copy the table of “${chart.title}”`}
          onClick={() => take(async () => (await loadTaking()).copyTable(chart))}
        >
          Copy table
        </button>
        {fileButton('svg')}
        {fileButton('png')}
        {children}
        <button
          type="button"
          className={words.quiet}
          aria-label={`Link to “${chart.title}”`}
          onClick={() => take(async () => (await loadTaking()).copyLink(chart))}
        >
          Link
        </button>
      </div>
      {said}
    </>
  )
}
