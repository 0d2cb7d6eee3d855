import { cartesianAxisReducer } from 'recharts/es6/state/cartesianAxisSlice'
import { chartDataReducer } from 'recharts/es6/state/chartDataSlice'
import { eventSettingsReducer } from 'recharts/es6/state/eventSettingsSlice'
import { graphicalItemsReducer } from 'recharts/es6/state/graphicalItemsSlice'
import { chartLayoutReducer } from 'recharts/es6/state/layoutSlice'
import { optionsReducer } from 'recharts/es6/state/optionsSlice'
import { rootPropsReducer } from 'recharts/es6/state/rootPropsSlice'
import type { RechartsRootState } from 'recharts/es6/state/store'
import { tooltipReducer } from 'recharts/es6/state/tooltipSlice'
import { zIndexReducer } from 'recharts/es6/state/zIndexSlice'
import { hear, type Told } from './events.ts'
import type { SliceAction } from './slices.ts'

/* A store without Redux. Of what no drawing has there is nothing to change. */

const reducers = {
  cartesianAxis: cartesianAxisReducer,
  chartData: chartDataReducer,
  eventSettings: eventSettingsReducer,
  graphicalItems: graphicalItemsReducer,
  layout: chartLayoutReducer,
  options: optionsReducer,
  rootProps: rootPropsReducer,
  tooltip: tooltipReducer,
  zIndex: zIndexReducer,
}

const none = {
  brush: { x: 0, y: 0, width: 0, height: 0, padding: { top: 0, right: 0, bottom: 0, left: 0 } },
  errorBars: {},
  legend: {
    settings: {
      layout: 'horizontal',
      align: 'center',
      verticalAlign: 'bottom',
      itemSorter: 'value',
      offset: 0,
    },
    size: { width: 0, height: 0 },
    payload: [],
  },
  polarAxis: { angleAxis: {}, radiusAxis: {} },
  polarOptions: null,
  referenceElements: { areas: [], dots: [], lines: [] },
  renderedTicks: { xAxis: {}, yAxis: {} },
} satisfies Partial<RechartsRootState>

type State = RechartsRootState
type Name = keyof typeof reducers

const isName = (name: string): name is Name => name in reducers

const partOf = (state: Partial<State>, name: Name, action: SliceAction): unknown =>
  // Each gets what it made itself.
  reducers[name](state[name] as never, { ...action })

function stateAfter<Before extends Partial<State>>(state: Before, action: SliceAction) {
  const parts = Object.keys(reducers)
    .filter(isName)
    .map((name) => [name, partOf(state, name, action)] as const)
  const changed = parts.filter(([name, part]) => part !== state[name])
  return changed.length === 0 ? state : { ...state, ...Object.fromEntries(changed) }
}

/** Before the next frame, or soon where there is none. */
function beforeFrame(run: () => void): void {
  const runOnce = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    run()
  }
  const frame = requestAnimationFrame(runOnce)
  const timer = setTimeout(runOnce, 100)
}

export interface Store {
  readonly getState: () => State
  readonly dispatch: (told: Told) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createRechartsStore(given: Partial<State> = {}): Store {
  let state = stateAfter({ ...none, ...given } as State, { type: 'started' })
  const listeners = new Set<() => void>()
  let [isWaiting, isUntold] = [false, false]

  function tell() {
    isUntold = false
    for (const listener of listeners) listener()
  }

  function change(action: SliceAction) {
    state = stateAfter(state, action)
    if (!action.meta?.isBatched) return tell()
    isUntold = true
    if (isWaiting) return
    isWaiting = true
    beforeFrame(() => {
      isWaiting = false
      if (isUntold) tell()
    })
  }

  const getState = () => state
  return {
    getState,
    dispatch: (told) => hear({ getState, change }, told),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
