// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { changeScenario, undo } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { connectSettling } from '#store/settling.ts'

let disconnect = (): void => undefined

beforeEach(() => {
  vi.useFakeTimers()
  explorerStore.setState(explorerStore.getInitialState(), true)
  disconnect = connectSettling(window)
})

afterEach(() => {
  disconnect()
  vi.useRealTimers()
})

const steps = () => explorerStore.getState().past.length

it('keys pressed in quick succession are one step', () => {
  for (let value = 41; value < 60; value += 1) {
    changeScenario({ prompts: value })
    vi.advanceTimersByTime(50)
  }
  vi.advanceTimersByTime(400)
  expect(steps()).toBe(1)
})

it('a pause makes two steps of two changes', () => {
  changeScenario({ prompts: 41 })
  vi.advanceTimersByTime(500)
  changeScenario({ prompts: 42 })
  vi.advanceTimersByTime(500)
  expect(steps()).toBe(2)
  undo()
  expect(explorerStore.getState().scenario.prompts).toBe(41)
})

it('a drag that pauses is one step, made when the pointer lets go', () => {
  window.dispatchEvent(new Event('pointerdown'))
  changeScenario({ prompts: 41 })
  vi.advanceTimersByTime(2000)
  changeScenario({ prompts: 60 })
  vi.advanceTimersByTime(2000)
  expect(steps()).toBe(0)
  window.dispatchEvent(new Event('pointerup'))
  vi.advanceTimersByTime(1)
  expect(steps()).toBe(1)
})

it('nothing more happens once it is disconnected', () => {
  changeScenario({ prompts: 41 })
  disconnect()
  vi.advanceTimersByTime(1000)
  expect(steps()).toBe(0)
})
