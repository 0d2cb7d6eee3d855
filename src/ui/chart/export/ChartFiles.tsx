import type { ReactNode } from 'react'
import type { NamedChart } from '#ui/chart/chart.ts'
import { TextButton } from '#ui/kit/Button.tsx'
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
    <TextButton
      aria-label={`${kind.toUpperCase()} of “${chart.title}”`}
      onClick={() => take(async () => (await loadTaking()).takeFile(kind, chart))}
    >
      {kind.toUpperCase()}
    </TextButton>
  )
  return (
    <>
      <div className={styles.buttons}>
        {fileButton('csv')}
        <TextButton
          aria-label={`Copy table of “${chart.title}”`}
          onClick={() => take(async () => (await loadTaking()).copyTable(chart))}
        >
          Copy table
        </TextButton>
        {fileButton('svg')}
        {fileButton('png')}
        {children}
        <TextButton
          aria-label={`Link to “${chart.title}”`}
          onClick={() => take(async () => (await loadTaking()).copyLink(chart))}
        >
          Link
        </TextButton>
      </div>
      {said}
    </>
  )
}
