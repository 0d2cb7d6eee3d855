import { beforeEach, expect, test } from 'vitest'
import { setScenario } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { doByHand, redoByHand, startByHand, undoByHand } from '#store/handActions.ts'
import { selectHandAccount } from '#store/handSelectors.ts'
import { handStore } from '#store/handStore.ts'
import { termsOf } from '#scenario/Scenario.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

const prompt = { type: 'operate', kind: 'prompt' } as const
const turn = { type: 'turn' } as const
const account = () =>
  selectHandAccount(handStore.getState(), termsOf(explorerStore.getState().scenario).tariff)

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
  handStore.setState(handStore.getInitialState(), true)
})

test('undo and redo lead through exactly the same accounts', () => {
  const seen = [account()]
  for (const step of [[prompt, prompt], [turn], [prompt]]) {
    doByHand(step)
    seen.push(account())
  }
  for (let index = seen.length - 2; index >= 0; index -= 1) {
    undoByHand()
    expect(account()).toEqual(seen[index])
  }
  for (let index = 1; index < seen.length; index += 1) {
    redoByHand()
    expect(account()).toEqual(seen[index])
  }
})

test('what is done anew takes the place of what was undone', () => {
  doByHand([prompt])
  undoByHand()
  doByHand([turn])
  redoByHand()
  expect(handStore.getState().steps).toEqual([[turn]])
})

test('an account once begun keeps its prices; a new one has those of the scenario', () => {
  doByHand([prompt])
  setScenario(scenarioWith({ free: 40 }))
  expect(account().balanceFree).toBe(14)
  startByHand()
  expect(account().balanceFree).toBe(40)
})

test('the state is plain data', () => {
  doByHand([prompt, turn])
  const state = handStore.getState()
  expect(structuredClone(state)).toEqual(state)
  expect(JSON.parse(JSON.stringify(state))).toEqual(state)
})
