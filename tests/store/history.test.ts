import { beforeEach, describe, expect, it } from 'vitest'
import { defaultScenario } from '#scenario/Scenario.ts'
import {
  changeScenario,
  pinScenario,
  redo,
  resetAll,
  resetKey,
  settle,
  swapPinned,
  undo,
  unpinScenario,
  visitScenario,
} from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { selectCanRedo, selectCanUndo, selectOutcome } from '#store/selectors.ts'

const state = () => explorerStore.getState()
const prompts = () => state().scenario.prompts

beforeEach(() => explorerStore.setState(explorerStore.getInitialState(), true))

describe('undo', () => {
  it('takes a whole drag back in one step', () => {
    for (let value = 41; value <= 90; value += 1) changeScenario({ prompts: value })
    settle()
    undo()
    expect(prompts()).toBe(40)
    redo()
    expect(prompts()).toBe(90)
  })

  it('takes back a change that has not settled yet', () => {
    changeScenario({ prompts: 50 })
    expect(selectCanUndo(state())).toBe(true)
    undo()
    expect(prompts()).toBe(40)
    expect(selectCanRedo(state())).toBe(true)
  })

  it('remembers no drag that ended where it began', () => {
    changeScenario({ prompts: 50 })
    changeScenario({ prompts: 40 })
    settle()
    expect(selectCanUndo(state())).toBe(false)
  })

  it('forgets what was undone once something else is changed', () => {
    changeScenario({ prompts: 50 })
    undo()
    changeScenario({ edits: 1 })
    settle()
    expect(selectCanRedo(state())).toBe(false)
  })

  it('does nothing at either end', () => {
    undo()
    redo()
    expect(state().scenario).toBe(defaultScenario)
  })

  it('takes back resets', () => {
    changeScenario({ prompts: 50, free: 3 })
    resetKey('prompts')
    expect(state().scenario).toMatchObject({ prompts: 40, free: 3 })
    resetAll()
    expect(state().scenario).toEqual(defaultScenario)
    undo()
    undo()
    expect(state().scenario).toMatchObject({ prompts: 50, free: 3 })
  })
})

describe('a visit', () => {
  it('is one step and one entry of the browser’s history', () => {
    const before = state().visits
    visitScenario({ ...defaultScenario, prompts: 7 })
    expect(state().visits).toBe(before + 1)
    undo()
    expect(prompts()).toBe(40)
  })

  it('to where one already stands is none', () => {
    const before = state().visits
    visitScenario({ ...defaultScenario })
    expect(state().visits).toBe(before)
  })
})

it('a pinned scenario can be swapped with the current one and let go', () => {
  pinScenario()
  changeScenario({ prompts: 9 })
  swapPinned()
  expect(prompts()).toBe(40)
  expect(state().pinned?.prompts).toBe(9)
  unpinScenario()
  expect(state().pinned).toBeNull()
})

describe('a swap with the pinned scenario', () => {
  const both = () => [prompts(), state().pinned?.prompts]

  it('is one step, taken back and done again whole', () => {
    pinScenario()
    changeScenario({ prompts: 9 })
    swapPinned()
    expect(both()).toEqual([40, 9])
    undo()
    expect(both()).toEqual([9, 40])
    redo()
    expect(both()).toEqual([40, 9])
    undo()
    undo()
    expect(both()).toEqual([40, 40])
  })

  it('brings nothing back that has been let go since', () => {
    pinScenario()
    changeScenario({ prompts: 9 })
    swapPinned()
    unpinScenario()
    undo()
    expect(both()).toEqual([9, undefined])
  })
})

it('one simulation serves all who ask for the same scenario', () => {
  expect(selectOutcome(state())).toBe(selectOutcome(state()))
  const before = selectOutcome(state())
  changeScenario({ prompts: 40 })
  expect(selectOutcome(state())).toBe(before)
})

it('keeps nothing of what was worked out of a scenario that is past', () => {
  const { scenario } = state()
  changeScenario({ prompts: 41 })
  settle()
  expect(state().past.map((step) => step.scenario)).toEqual([scenario])
  expect(state().past.some((step) => step.scenario === scenario)).toBe(false)
})

it('the state is plain data', () => {
  expect(structuredClone(state())).toEqual(state())
})
