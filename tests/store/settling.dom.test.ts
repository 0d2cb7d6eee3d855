import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
  document.body.replaceChildren()
  vi.useRealTimers()
})

const steps = () => explorerStore.getState().past.length
const prompts = () => explorerStore.getState().scenario.prompts

function put(markup: string): Element {
  document.body.innerHTML = markup
  const element = document.body.firstElementChild
  if (!element) throw new Error('nothing there')
  return element
}

const pointer = (type: string, on: EventTarget, said: PointerEventInit = {}) =>
  on.dispatchEvent(
    new PointerEvent(type, { bubbles: true, isPrimary: true, pointerId: 1, button: 0, ...said }),
  )

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
  expect(prompts()).toBe(41)
})

describe.each([
  ['a slider', '<input type="range">'],
  ['a bar', '<div role="slider"><span></span></div>'],
])('a drag of %s', (_, markup) => {
  it('that pauses is one step, made when the pointer lets go', () => {
    const slider = put(markup)
    pointer('pointerdown', slider.firstElementChild ?? slider)
    changeScenario({ prompts: 41 })
    vi.advanceTimersByTime(2000)
    changeScenario({ prompts: 60 })
    vi.advanceTimersByTime(2000)
    expect(steps()).toBe(0)
    pointer('pointerup', document.body)
    vi.advanceTimersByTime(1)
    expect(steps()).toBe(1)
  })

  it('is a step apart from the keys just before it', () => {
    changeScenario({ prompts: 41 })
    pointer('pointerdown', put(markup))
    changeScenario({ prompts: 60 })
    pointer('pointerup', document.body)
    vi.advanceTimersByTime(1)
    undo()
    expect(prompts()).toBe(41)
  })

  it('that becomes a scroll gives the value back and is no step', () => {
    const slider = put(markup)
    pointer('pointerdown', slider)
    changeScenario({ prompts: 60 })
    pointer('pointercancel', slider)
    vi.advanceTimersByTime(2000)
    expect(prompts()).toBe(40)
    expect(steps()).toBe(0)
  })

  it.each([
    ['a key', () => document.body.dispatchEvent(new KeyboardEvent('keydown'))],
    ['a context menu', () => document.body.dispatchEvent(new MouseEvent('contextmenu'))],
    ['a move without buttons', (on: Element) => pointer('pointermove', on, { buttons: 0 })],
    ['its own change', (on: Element) => on.dispatchEvent(new Event('change'))],
    ['its own blur', (on: Element) => on.dispatchEvent(new FocusEvent('blur'))],
    ['the window’s blur', () => window.dispatchEvent(new FocusEvent('blur'))],
  ])('is ended by %s', (_name, end) => {
    const slider = put(markup)
    pointer('pointerdown', slider)
    changeScenario({ prompts: 60 })
    vi.advanceTimersByTime(2000)
    expect(steps()).toBe(0)
    end(slider)
    vi.advanceTimersByTime(1)
    expect(steps()).toBe(1)
  })

  it('goes on while a box tells of the focus that it lost, or another pointer moves', () => {
    const slider = put(markup)
    const box = document.body.appendChild(document.createElement('input'))
    pointer('pointerdown', slider)
    changeScenario({ prompts: 60 })
    box.dispatchEvent(new Event('change', { bubbles: true }))
    box.dispatchEvent(new FocusEvent('blur'))
    pointer('pointermove', document.body, { buttons: 1 })
    pointer('pointermove', document.body, { buttons: 0, pointerId: 2 })
    vi.advanceTimersByTime(2000)
    expect(steps()).toBe(0)
  })
})

it.each([
  ['a native menu', '<select></select>', {}],
  ['the other button', '<input type="range">', { button: 2 }],
  ['a second finger', '<input type="range">', { isPrimary: false }],
])('a press with %s holds nothing, though no pointerup may follow', (_, markup, said) => {
  pointer('pointerdown', put(markup), said)
  changeScenario({ hits: 50 })
  vi.advanceTimersByTime(500)
  expect(steps()).toBe(1)
})

it('a page that is hidden settles at once', () => {
  changeScenario({ prompts: 41 })
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(steps()).toBe(1)
})

it('nothing more happens once it is disconnected', () => {
  changeScenario({ prompts: 41 })
  disconnect()
  vi.advanceTimersByTime(1000)
  expect(steps()).toBe(0)
})
