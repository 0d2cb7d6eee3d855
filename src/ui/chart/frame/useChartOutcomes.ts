import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Work } from '#domain/work.ts'
import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { explorerStore, type ExplorerState } from '#store/explorerStore.ts'
import type { ChartDefinition } from '#ui/chart/chart.ts'
import { followingStore } from '#ui/scheduling/followingStore.ts'
import { usePrinting } from '#ui/scheduling/printing.ts'
import { taskQueue } from '#ui/scheduling/taskQueue.ts'
import { watchPlace, type Place } from '#ui/scheduling/visibility.ts'

type Shown = Pick<ExplorerState, 'scenario' | 'pinned'>

/** What is to be shown, and what has to be worked out for it. */
function wantedNow(computations: ChartDefinition['computations']) {
  const { scenario, pinned } = followingStore.getState()
  const needed = computations?.(outcomeOf(scenario), pinned && outcomeOf(pinned)) ?? []
  return { scenario, pinned, needed }
}

/**
 * What a chart shows: the scenario as it stood at this chart's last turn in the queue; on paper,
 * as it stands.
 */
export function useChartOutcomes(
  box: RefObject<Element | null>,
  computations: ChartDefinition['computations'],
): {
  outcome: Outcome
  pinned: Outcome | null
} {
  const [shown, setShown] = useState<Shown>(() => explorerStore.getInitialState())
  const printing = usePrinting()
  useEffect(() => {
    let place: Place = 'away'
    let wanted = wantedNow(computations)
    let isWaiting = false
    let drop = (): void => undefined
    const isReady = () => wanted.needed.every((computation) => computation.isReady())
    const update = ({ scenario, pinned }: Shown) =>
      setShown((now) =>
        now.scenario === scenario && now.pinned === pinned ? now : { scenario, pinned },
      )
    function* updating(): Work<void> {
      isWaiting = false
      for (const computation of wanted.needed)
        if (!computation.isReady()) yield* computation.working()
      // At once and to its end: what a drawing leaves for later, the next step would wait for.
      flushSync(() => update(wanted))
    }
    const takeTurn = () => {
      isWaiting = true
      drop = taskQueue.add({
        // Once begun, what it needs is a computation like any other.
        priority: () => (isReady() || (place === 'away' && isWaiting) ? place : 'background'),
        work: updating(),
      })
    }
    const follow = () => {
      wanted = wantedNow(computations)
      // It keeps its place in the queue, and then shows what stands.
      if (isWaiting) return taskQueue.waitForCalm()
      drop()
      return takeTurn()
    }
    const unsubscribe = followingStore.subscribe((state, before) => {
      if (state.scenario !== before.scenario || state.pinned !== before.pinned) follow()
    })
    const unwatch = box.current
      ? watchPlace(box.current, (now) => {
          place = now
          if (now !== 'away') taskQueue.wake()
        })
      : undefined
    if (isReady()) update(wanted)
    else takeTurn()
    return () => {
      unwatch?.()
      unsubscribe()
      drop()
    }
  }, [box, computations])
  const { scenario, pinned } = printing ? explorerStore.getState() : shown
  return { outcome: outcomeOf(scenario), pinned: pinned && outcomeOf(pinned) }
}
