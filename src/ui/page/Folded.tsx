import type { ReactNode } from 'react'
import styles from './Folded.module.css'

interface FoldedProps {
  readonly summary: string
  readonly isOpen?: boolean | undefined
  readonly children: ReactNode
}

/** What the reader opens; a link to a place in it opens it, too (`openTarget.ts`). */
export function Folded({ summary, isOpen, children }: FoldedProps) {
  return (
    <details className={styles.folded} open={isOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
