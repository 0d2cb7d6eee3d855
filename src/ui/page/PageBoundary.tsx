import { Component, Fragment, type ReactNode } from 'react'
import { goWithoutLife } from '#ui/hydration/life.ts'

interface PageBoundaryProps {
  /** What the page is rendered into: there its HTML stands before React does. */
  readonly root: Element
  readonly children: ReactNode
}

/** A page that fails so often within so many milliseconds would fail for ever. */
const mostFaults = 3
const shortestLife = 1000

/**
 * Renders the page afresh where it throws, or where others have removed what React wants to change;
 * its scenario is in the store. Should that fail as well, what stood before stands on, without life.
 */
export class PageBoundary extends Component<
  PageBoundaryProps,
  { readonly failed: boolean; readonly attempt: number }
> {
  override state = { failed: false, attempt: 0 }
  #faults = 0
  #lastFault = -Infinity

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    const now = performance.now()
    this.#faults = now - this.#lastFault < shortestLife ? this.#faults + 1 : 1
    this.#lastFault = now
    if (this.#faults > mostFaults) goWithoutLife(document.documentElement)
    else this.setState(({ attempt }) => ({ failed: false, attempt: attempt + 1 }))
  }

  override render() {
    const { root, children } = this.props
    const { failed, attempt } = this.state
    // Nothing has been taken away yet: that comes only after each render.
    if (failed) return <div dangerouslySetInnerHTML={{ __html: root.innerHTML }} />
    return <Fragment key={attempt}>{children}</Fragment>
  }
}
