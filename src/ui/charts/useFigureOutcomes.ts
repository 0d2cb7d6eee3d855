import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { explorerStore, type ExplorerState } from '#store/explorerStore.ts'
import { usePrinting } from '#ui/print/printing.ts'
import type { FigureDefinition } from './figure.ts'
import { afterPaint, FigureQueue, soon } from './figureQueue.ts'
import { whenPrepared } from './whenPrepared.ts'

type Shown = Pick<ExplorerState, 'scenario' | 'pinned'>

const queue = new FigureQueue({ afterPaint, soon })
let following = 0
let unfollow = (): void => undefined

/** One subscription for all figures of the page. */
function followStore(): () => void {
  following += 1
  if (following === 1)
    unfollow = explorerStore.subscribe((state, before) => {
      if (state.scenario !== before.scenario || state.pinned !== before.pinned) queue.invalidate()
    })
  return () => {
    following -= 1
    if (following === 0) unfollow()
  }
}

function watchNearness(box: Element, onChange: (near: boolean) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    onChange(true)
    return () => undefined
  }
  const observer = new IntersectionObserver(
    (entries) => onChange(entries.at(-1)?.isIntersecting ?? false),
    { rootMargin: '100px' },
  )
  observer.observe(box)
  return () => observer.disconnect()
}

function isSeen(box: Element | null): boolean {
  if (!box) return false
  const { top, bottom } = box.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/**
 * What a figure shows: the scenario as it stood at this figure's last turn in the queue; on paper,
 * as it stands.
 */
export function useFigureOutcomes(
  box: RefObject<Element | null>,
  prepare: FigureDefinition['prepare'],
): {
  outcome: Outcome
  pinned: Outcome | null
} {
  const [shown, setShown] = useState<Shown>(() => explorerStore.getInitialState())
  const printing = usePrinting()
  useEffect(() => {
    let near = false
    let drop = (): void => undefined
    const update = (sync: (show: () => void) => void) => {
      const { scenario, pinned } = explorerStore.getState()
      const show = () =>
        setShown((now) =>
          now.scenario === scenario && now.pinned === pinned ? now : { scenario, pinned },
        )
      drop()
      drop = whenPrepared(prepare, outcomeOf(scenario), pinned && outcomeOf(pinned), () =>
        sync(show),
      )
    }
    const remove = queue.add({
      place: () => (!near ? 'away' : isSeen(box.current) ? 'seen' : 'near'),
      // At once and to its end: what a drawing leaves for later, the next step would wait for.
      update: () => update(flushSync),
    })
    const stop = followStore()
    const unwatch = box.current
      ? watchNearness(box.current, (now) => {
          near = now
          if (now) queue.wake()
        })
      : undefined
    update((show) => show())
    return () => {
      unwatch?.()
      stop()
      remove()
      drop()
    }
  }, [box, prepare])
  const { scenario, pinned } = printing ? explorerStore.getState() : shown
  return { outcome: outcomeOf(scenario), pinned: pinned && outcomeOf(pinned) }
}
