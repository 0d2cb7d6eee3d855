import { useState, type ReactNode } from 'react'
import { lazyComponent } from '#ui/kit/lazyComponent.ts'
import { LazyBoundary } from '#ui/kit/LazyBoundary.tsx'
import type { Taken } from './taken.ts'

const WhatBecame = lazyComponent(async () => (await import('./WhatBecame.tsx')).WhatBecame)

interface Taking {
  readonly take: (make: () => Promise<Taken>) => void
  /** What became of it, in words. */
  readonly said: ReactNode
}

/** Lets the reader take something along, and says what became of it. */
export function useTaking(): Taking {
  const [taken, setTaken] = useState<Taken | null>(null)
  const take = async (make: () => Promise<Taken>) => {
    setTaken(null)
    try {
      setTaken(await make())
    } catch (error) {
      setTaken({ error })
    }
  }
  return {
    take: (make) => void take(make),
    said: <LazyBoundary fault="unsaid">{taken && <WhatBecame taken={taken} />}</LazyBoundary>,
  }
}
