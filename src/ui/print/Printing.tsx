import { useEffect, useState } from 'react'
import { lazyComponent } from '#ui/kit/lazyComponent.ts'
import { LazyBoundary } from '#ui/kit/LazyBoundary.tsx'

const PrintedLink = lazyComponent(async () => (await import('./PrintedLink.tsx')).PrintedLink)

/** Printing waits for nothing to load, so what it needs is there soon after the page has come. */
const readyAfter = 2000

/** Leads from paper back to the page. */
export function Printing() {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), readyAfter)
    return () => clearTimeout(timer)
  }, [])
  return <LazyBoundary fault="unsaid">{ready && <PrintedLink />}</LazyBoundary>
}
