import type { TouchEvent } from 'react'
import { selectActivePropsFromChartPointer } from 'recharts/es6/state/selectors/selectActivePropsFromChartPointer'
import type { RechartsRootState } from 'recharts/es6/state/store'
import { mouseLeaveChart, setMouseOverAxisIndex } from 'recharts/es6/state/tooltipSlice'
import { getRelativeCoordinate } from 'recharts/es6/util/getRelativeCoordinate'
import type { HTMLMousePointer, RelativePointer } from 'recharts/es6/util/types'
import type { SliceAction } from './slices.ts'

/* Of all events a drawing follows only the pointer. */

export interface Pointed {
  readonly type: 'pointed'
  readonly place: RelativePointer
  /** A finger that leaves the plot still means the place it came from. */
  readonly isFinger: boolean
}

/** Read at once: later the event has lost the element it is relative to. */
export const mouseMoveAction = (event: HTMLMousePointer): Pointed => ({
  type: 'pointed',
  place: getRelativeCoordinate(event),
  isFinger: false,
})

export function touchEventAction({ touches, currentTarget }: TouchEvent<HTMLDivElement>) {
  const finger = touches[0]
  if (!finger) return ignored()
  const { clientX, clientY } = finger
  return { ...mouseMoveAction({ clientX, clientY, currentTarget }), isFinger: true }
}

interface Ignored {
  readonly type: 'ignored'
}

const ignored = (): Ignored => ({ type: 'ignored' })

interface Store {
  readonly getState: () => RechartsRootState
  readonly change: (action: SliceAction) => void
}

let frame = 0

function follow({ getState, change }: Store, { place, isFinger }: Pointed): void {
  cancelAnimationFrame(frame)
  frame = requestAnimationFrame(() => {
    const active = selectActivePropsFromChartPointer(getState(), place)
    if (active?.activeIndex != null && active.activeCoordinate) {
      const { activeIndex, activeCoordinate } = active
      change(setMouseOverAxisIndex({ activeIndex, activeDataKey: undefined, activeCoordinate }))
    } else if (!isFinger) change(mouseLeaveChart())
  })
}

export type Told = SliceAction | Pointed | Ignored

export function hear(store: Store, told: Told): void {
  if ('place' in told) follow(store, told)
  else if (told.type !== 'ignored') store.change(told)
}

export {
  ignored as blurAction,
  ignored as externalEventAction,
  ignored as focusAction,
  ignored as keyDownAction,
  ignored as mouseClickAction,
}
