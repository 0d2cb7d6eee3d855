import type { ReactNode } from 'react'
import type { FigureDefinition } from '#ui/chart/figure.ts'
import words from '#ui/kit/words.module.css'
import type { FileKind } from './takeFigure.ts'
import { useTaking } from './useTaking.tsx'
import styles from './FigureFiles.module.css'

const loadTaking = () => import('./takeFigure.ts')

interface FigureFilesProps {
  readonly figure: FigureDefinition
  /** What else one can do with it. */
  readonly children: ReactNode
}

/** The figure to take along; what makes its files is loaded when it is asked for. */
export function FigureFiles({ figure, children }: FigureFilesProps) {
  const { take, said } = useTaking()
  const fileButton = (kind: FileKind) => (
    <button
      type="button"
      className={words.quiet}
      aria-label={`${kind.toUpperCase()} of “${figure.title}”`}
      onClick={() => take(async () => (await loadTaking()).takeFile(kind, figure))}
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
          title="Copy the table"
          aria-label={`Copy the table of “${figure.title}”`}
          onClick={() => take(async () => (await loadTaking()).copyTable(figure))}
        >
          Copy
        </button>
        {fileButton('svg')}
        {fileButton('png')}
        {children}
      </div>
      {said}
    </>
  )
}
