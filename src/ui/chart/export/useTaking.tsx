import { useRef, useState, type ReactNode } from 'react'
import { lazyComponent } from '#ui/kit/lazyComponent.ts'
import { LazyBoundary } from '#ui/kit/LazyBoundary.tsx'
import type { Taken } from './taken.ts'

const WhatBecame = lazyComponent(async () => (await import('./WhatBecame.tsx')).WhatBecame)

interface Taking {
  readonly take: (make: () => Promise<Taken>) => void
  /** What became of it, in words. */
  readonly said: ReactNode
}

/** Lets the reader take something along, and says what became of the last that was asked for. */
export function useTaking(): Taking {
  const [taken, setTaken] = useState<Taken | null>(null)
  const last = useRef<unknown>(null)
  return {
    take: (make) => {
      const say = (became: Taken) => {
        if (last.current === make) setTaken(became)
      }
      last.current = make
      setTaken(null)
      make().then(say, (error: unknown) => say({ error }))
    },
    said: <LazyBoundary fault="unsaid">{taken && <WhatBecame taken={taken} />}</LazyBoundary>,
  }
}
