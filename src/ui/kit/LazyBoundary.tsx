import { Suspense, type ReactNode } from 'react'
import { reloadPage } from '#store/urlSync.ts'
import { TextButton } from './Button.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { isFramed } from './isFramed.ts'
import { LoadError } from './lazyComponent.ts'
import styles from './LazyBoundary.module.css'

type Place = 'here' | 'over' | 'unsaid'

interface FaultProps {
  readonly error: unknown
  readonly place: Exclude<Place, 'unsaid'>
  readonly opener: HTMLElement | undefined
}

/** The edge of a window may be far from what is seen of it in a frame. */
function placeBelow(box: HTMLElement, button: Element): void {
  const last = document.documentElement.scrollHeight - box.offsetHeight
  box.style.position = 'absolute'
  box.style.inset = `${Math.min(scrollY + button.getBoundingClientRect().bottom, last)}px 0 auto`
}

/** A browser may keep the failure of a script: only a reload tries again. */
function Fault({ error, place, opener }: FaultProps) {
  return (
    <p
      className={styles[place]}
      role="status"
      ref={(box) => {
        if (box && opener && isFramed()) placeBelow(box, opener)
      }}
    >
      <span>
        {error instanceof LoadError
          ? 'This part of the page could not be loaded.'
          : 'This part of the page has failed.'}
      </span>{' '}
      <TextButton onClick={() => void reloadPage()}>Reload the page</TextButton>
    </p>
  )
}

interface LazyBoundaryProps {
  /** Where to say that it failed; `over` the page where the part itself would have been. */
  readonly fault?: Place
  /** The button that asked for the part: what is said over a framed page is said beside it. */
  readonly opener?: HTMLElement | undefined
  readonly children: ReactNode
}

/** Around a lazy component: should it not come, or throw, it takes only itself down. */
export function LazyBoundary({ fault = 'here', opener, children }: LazyBoundaryProps) {
  const say = (error: unknown) =>
    fault === 'unsaid' ? null : <Fault error={error} place={fault} opener={opener} />
  return (
    <ErrorBoundary fallback={say}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}
