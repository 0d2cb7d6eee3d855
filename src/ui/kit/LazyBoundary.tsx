import { Component, Suspense, type ReactNode } from 'react'
import { reloadPage } from '#store/urlSync.ts'
import { isFramed, placeBeside } from './placeBeside.ts'
import words from './words.module.css'
import styles from './LazyBoundary.module.css'

interface LazyBoundaryProps {
  /** Where to say that it failed; `over` the page where the part itself would have been. */
  readonly fault?: 'here' | 'over' | 'unsaid'
  /** The button that asked for the part: what is said over a framed page is said beside it. */
  readonly opener?: HTMLElement | undefined
  readonly children: ReactNode
}

/**
 * A part whose script may come later than the page's. Should it not come, or the part throw, it
 * takes only itself down. A browser may keep the failure of a script: only a reload tries again.
 */
export class LazyBoundary extends Component<LazyBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { fault = 'here', opener, children } = this.props
    if (!this.state.failed) return <Suspense>{children}</Suspense>
    if (fault === 'unsaid') return null
    return (
      <p
        className={styles[fault]}
        role="status"
        ref={(box) => (box && opener && isFramed() ? placeBeside(box, opener) : undefined)}
      >
        This part of the page could not be loaded.{' '}
        <button type="button" className={words.quiet} onClick={() => void reloadPage()}>
          Reload the page
        </button>
      </p>
    )
  }
}
