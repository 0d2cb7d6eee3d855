import type { ReactNode } from 'react'
import type { Scenario } from '#scenario/Scenario.ts'
import { useOpened } from './useOpened.ts'
import styles from './Folded.module.css'

interface FoldedProps {
  readonly summary: string
  /** Where it is open from the start. */
  readonly isOpen?: ((scenario: Scenario) => boolean) | undefined
  readonly children: ReactNode
}

const never = () => false

/** What the reader opens; a link to a place in it opens it, too (`page/Opening.tsx`). */
export function Folded({ summary, isOpen = never, children }: FoldedProps) {
  return (
    <details className={styles.folded} {...useOpened(isOpen)}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
