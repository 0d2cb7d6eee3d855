import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { explorerStore, type ExplorerState } from '#store/explorerStore.ts'
import { usePrinting } from '#ui/scheduling/printing.ts'
import type { ChartDefinition } from '#ui/chart/chart.ts'
import { afterPaint, atRest, soon, whenIdle } from '#ui/scheduling/schedules.ts'
import { FigureQueue, type Place } from '#ui/scheduling/figureQueue.ts'
import { whenPrepared } from '#ui/chart/whenPrepared.ts'

type Shown = Pick<ExplorerState, 'scenario' | 'pinned'>

const queue = new FigureQueue({ afterPaint, soon, atRest, whenIdle })
let following = 0
let unfollow = (): void => undefined

/** One subscription for all charts of the page. */
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

/** Says where the box is, whenever that changes: to ask would force a layout. */
function watchPlace(box: Element, onChange: (place: Place) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    onChange('seen')
    return () => undefined
  }
  const within = { seen: false, near: false }
  const watch = (place: keyof typeof within, rootMargin: string) => {
    const observer = new IntersectionObserver(
      (entries) => {
        within[place] = entries.at(-1)?.isIntersecting ?? false
        onChange(within.seen ? 'seen' : within.near ? 'near' : 'away')
      },
      { rootMargin },
    )
    observer.observe(box)
    return observer
  }
  const observers = [watch('seen', '0px'), watch('near', '100px')]
  return () => observers.forEach((observer) => observer.disconnect())
}

/**
 * What a chart shows: the scenario as it stood at this chart's last turn in the queue; on paper,
 * as it stands.
 */
export function useChartOutcomes(
  box: RefObject<Element | null>,
  prepare: ChartDefinition['prepare'],
): {
  outcome: Outcome
  pinned: Outcome | null
} {
  const [shown, setShown] = useState<Shown>(() => explorerStore.getInitialState())
  const printing = usePrinting()
  useEffect(() => {
    let place: Place = 'away'
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
      place: () => place,
      // At once and to its end: what a drawing leaves for later, the next step would wait for.
      update: () => update(flushSync),
    })
    const stop = followStore()
    const unwatch = box.current
      ? watchPlace(box.current, (now) => {
          place = now
          if (now !== 'away') queue.wake()
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
