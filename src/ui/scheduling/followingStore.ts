import { flushSync } from 'react-dom'
import { createStore } from 'zustand/vanilla'
import { explorerStore } from '#store/explorerStore.ts'
import { oneStep, taskQueue } from './taskQueue.ts'

const store = createStore(() => explorerStore.getState())

/**
 * The explorer as all but the answer and the sliders show it: while a slider is on the move it
 * follows in a turn of the queue, or each move would cost the whole page.
 */
export const followingStore = {
  ...store,
  getInitialState: () => explorerStore.getInitialState(),
}

let drop: (() => void) | null = null

function catchUp(): void {
  drop?.()
  drop = null
  store.setState(explorerStore.getState(), true)
}

explorerStore.subscribe((state) => {
  const isOnTheMove = state.scenario === state.moved
  if (!isOnTheMove || state.scenario === store.getState().scenario) catchUp()
  else if (drop) taskQueue.waitForCalm()
  // To its end, so that figures have the next turns.
  else drop = taskQueue.add({ priority: () => 'seen', work: oneStep(() => flushSync(catchUp)) })
})
