import { explorerStore } from './explorerStore.ts'
import { handStore, type HandStep } from './handStore.ts'

const { getState, setState, getInitialState } = handStore

/** The first step settles the prices: later changes of the scenario leave what was done alone. */
export function doByHand(step: HandStep): void {
  if (step.length === 0) return
  const { begun, steps } = getState()
  setState({
    begun: begun ?? explorerStore.getState().scenario,
    steps: [...steps, step],
    undone: [],
  })
}

export function undoByHand(): void {
  const { steps, undone } = getState()
  const last = steps.at(-1)
  if (last) setState({ steps: steps.slice(0, -1), undone: [last, ...undone] })
}

export function redoByHand(): void {
  const { steps, undone } = getState()
  const [next, ...rest] = undone
  if (next) setState({ steps: [...steps, next], undone: rest })
}

export function resetManualAccount(): void {
  setState({ ...getInitialState(), isShown: getState().isShown }, true)
}

export function showByHand(isShown: boolean): void {
  setState({ isShown })
}
