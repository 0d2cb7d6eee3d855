import type { ComponentType, LazyExoticComponent } from 'react'
import { lazyComponent } from '#ui/kit/lazyComponent.ts'
import { giveUpParts, patience } from './life.ts'

const step = 250

/**
 * Gives the parts up once the script has been awaited for so long. In steps, since a page that is
 * busy hears late of a script that has come. Returns its own undo.
 */
function awaitScript(): () => void {
  let left = patience / step
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    left -= 1
    if (left < 0) giveUpParts(document.documentElement)
    else timer = setTimeout(wait, step)
  }
  wait()
  return () => clearTimeout(timer)
}

/** A part whose script comes later than the page's. */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazyComponent(async () => {
    const stop = awaitScript()
    try {
      return await load()
    } finally {
      stop()
    }
  })
}
