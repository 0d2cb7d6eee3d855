import type { ReactNode } from 'react'
import { articlePreset } from '#scenario/askedPrices.ts'
import { useSiteRoot } from './siteAddress.ts'
import { useContentOnOpen } from './useContentOnOpen.ts'
import styles from './Folded.module.css'

interface FoldedOnOpenProps {
  /** Where it is not to look like every `Folded`. */
  readonly className?: string | undefined
  readonly summary: string
  readonly summaryClassName?: string | undefined
  /** What it holds, to readers without script, who find it at `place` of a page built whole. */
  readonly what: string
  readonly place: string
  readonly children: ReactNode
}

/** What is long and rarely asked for: rendered while it is open. */
export function FoldedOnOpen(props: FoldedOnOpenProps) {
  const { className = styles.folded, summary, summaryClassName, what, place, children } = props
  const { isRendered, details } = useContentOnOpen()
  const root = useSiteRoot()
  return (
    <details className={className} {...details}>
      <summary className={summaryClassName}>{summary}</summary>
      {isRendered ? (
        children
      ) : (
        <noscript>
          <a href={`${root}s/${articlePreset}/#${place}`}>{`${what}, without script`}</a>
        </noscript>
      )}
    </details>
  )
}
