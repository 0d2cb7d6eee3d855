import type { TouchEvent } from 'react'
import { selectActivePropsFromChartPointer } from 'recharts/es6/state/selectors/selectActivePropsFromChartPointer'
import type { RechartsRootState } from 'recharts/es6/state/store'
import { mouseLeaveChart, setMouseOverAxisIndex } from 'recharts/es6/state/tooltipSlice'
import { getRelativeCoordinate } from 'recharts/es6/util/getRelativeCoordinate'
import type { HTMLMousePointer, RelativePointer } from 'recharts/es6/util/types'

/*
 * Of all events a drawing follows only the pointer. Recharts gives each kind a listener of Redux
 * Toolkit, and with it a queue of tasks that can be cancelled.
 */

interface Pointed {
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

const ignored = () => ({ type: 'ignored' }) as const

interface Store {
  readonly getState: () => RechartsRootState
  readonly dispatch: (action: object) => unknown
}

let frame = 0

function follow({ getState, dispatch }: Store, { place, isFinger }: Pointed): void {
  cancelAnimationFrame(frame)
  frame = requestAnimationFrame(() => {
    const active = selectActivePropsFromChartPointer(getState(), place)
    if (active?.activeIndex != null && active.activeCoordinate) {
      const { activeIndex, activeCoordinate } = active
      dispatch(setMouseOverAxisIndex({ activeIndex, activeDataKey: undefined, activeCoordinate }))
    } else if (!isFinger) dispatch(mouseLeaveChart())
  })
}

type Action = Pointed | ReturnType<typeof ignored>

export const mouseMoveMiddleware = {
  middleware: (store: Store) => (next: (action: object) => unknown) => (action: Action) => {
    if (action.type === 'pointed') follow(store, action)
    else if (action.type !== 'ignored') next(action)
  },
}

/** Redux Toolkit wants each to be another. */
const passing = () => ({ middleware: () => (next: (action: object) => unknown) => next })

export const externalEventsMiddleware = passing()
export const keyboardEventsMiddleware = passing()
export const mouseClickMiddleware = passing()
export const touchEventMiddleware = passing()

export {
  ignored as blurAction,
  ignored as externalEventAction,
  ignored as focusAction,
  ignored as keyDownAction,
  ignored as mouseClickAction,
}
