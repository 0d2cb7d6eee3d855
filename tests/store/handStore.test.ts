import { beforeEach, describe, expect, test } from 'vitest'
import { setScenario } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import {
  doByHand,
  redoByHand,
  resetManualAccount,
  showByHand,
  undoByHand,
} from '#store/handActions.ts'
import { selectHandAccount, selectShownMonths } from '#store/handSelectors.ts'
import { connectHandSession } from '#store/handSession.ts'
import { handStore } from '#store/handStore.ts'
import { termsOf } from '#scenario/Scenario.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

const prompt = { type: 'operate', kind: 'prompt' } as const
const turn = { type: 'turn' } as const
const account = () =>
  selectHandAccount(handStore.getState(), termsOf(explorerStore.getState().scenario).tariff)

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  }
}

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
  resetManualAccount()
  expect(account().balanceFree).toBe(40)
})

describe('in its session', () => {
  const page = { sessionStorage: storage() } as unknown as Window
  const restart = () => {
    handStore.setState(handStore.getInitialState(), true)
    return connectHandSession(page)
  }

  test('an account outlives the page, with its prices and what was taken back', () => {
    setScenario(scenarioWith({ free: 40 }))
    let disconnect = connectHandSession(page)
    doByHand([prompt, prompt])
    doByHand([{ type: 'keep', operation: 0, image: 2 }])
    doByHand([turn])
    undoByHand()
    const before = { ...handStore.getState(), account: account() }
    disconnect()
    setScenario(scenarioWith({ free: 3 }))
    disconnect = restart()
    expect({ ...handStore.getState(), account: account() }).toEqual(before)
    resetManualAccount()
    disconnect()
    restart()()
    expect(handStore.getState()).toBe(handStore.getInitialState())
  })

  test.each([
    'not JSON',
    '7',
    '{}',
    '{"prices":"free=3","steps":[[{"type":"operate","kind":"constructor"}]],"undone":[]}',
    '{"prices":"free=3","steps":[[{"type":"buy","pack":-1}]],"undone":[]}',
    '{"prices":"free=3","steps":[null],"undone":[]}',
    '{"prices":3,"steps":[],"undone":[]}',
  ])('what was not kept by it is no account: %s', (text) => {
    page.sessionStorage.setItem('dalle-credits:by-hand', text)
    restart()()
    expect(handStore.getState()).toBe(handStore.getInitialState())
  })

  test('storage that throws has no effect', () => {
    const blocked = {
      get sessionStorage(): Storage {
        throw new DOMException('blocked', 'SecurityError')
      },
    } as unknown as Window
    const disconnect = connectHandSession(blocked)
    doByHand([prompt])
    expect(account().operations).toHaveLength(1)
    disconnect()
  })
})

test('the state is plain data', () => {
  doByHand([prompt, turn])
  const state = handStore.getState()
  expect(structuredClone(state)).toEqual(state)
  expect(JSON.parse(JSON.stringify(state))).toEqual(state)
})

test('the account’s figure shows it once something was done, while it is unfolded', () => {
  const shown = () => selectShownMonths(handStore.getState())
  showByHand(true)
  expect(shown()).toBeNull()
  doByHand([prompt])
  expect(shown()).toMatchObject([{ month: 1, spentFree: 1, balanceFree: 14 }])
  doByHand([turn, prompt])
  expect(shown()).toMatchObject([
    { month: 1, expiredFree: 14, balanceFree: 0 },
    { month: 2, spentFree: 1, balanceFree: 14 },
  ])
  resetManualAccount()
  doByHand([prompt])
  expect(shown()).toHaveLength(1)
  showByHand(false)
  expect(shown()).toBeNull()
})
