import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { changeScenario, giveBack, moveScenario } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { operationsScale, positionOf } from '#ui/controls/sliderScale.ts'
import { Slider } from '#ui/controls/Slider.tsx'
import { scenarioWith } from '#tests/support/scenarios.ts'

const range = () => screen.getByRole<HTMLInputElement>('slider')
const prompts = () => explorerStore.getState().scenario.prompts
const end = () => Number(range().max)

/** What a browser does as its thumb is moved. */
const moveTo = (position: number) => fireEvent.input(range(), { target: { value: position } })

const nextFrame = () => new Promise(requestAnimationFrame)

function showAt(value: number) {
  explorerStore.setState({ scenario: scenarioWith({ prompts: value }) })
  render(<Slider name="prompts" />)
}

beforeEach(() => explorerStore.setState(explorerStore.getInitialState(), true))

it('has no focus while the wheel is turned over it, which Firefox would take for a step', async () => {
  showAt(20)
  range().focus()
  let focused: Element | null = range()
  window.addEventListener('wheel', () => (focused = document.activeElement), { once: true })
  fireEvent.wheel(range(), { deltaY: 100 })
  expect(focused).toBe(document.body)
  await waitFor(() => expect(document.activeElement).toBe(range()))
})

it('is not written while another setting moves', () => {
  showAt(20)
  const writes = new MutationObserver(() => undefined)
  writes.observe(range(), { attributes: true })
  act(() => moveScenario({ edits: 3 }))
  expect(writes.takeRecords()).toEqual([])
})

describe('under a pointer', () => {
  beforeEach(() => {
    showAt(20)
    fireEvent.pointerDown(range())
  })

  it('takes over the last of many moves, once a frame', async () => {
    const seen: number[] = []
    const stop = explorerStore.subscribe(({ scenario }) => seen.push(scenario.prompts))
    for (const position of [25, 30, 35]) moveTo(position)
    expect(seen).toEqual([])
    await nextFrame()
    stop()
    expect(seen).toEqual([35])
  })

  it('takes over the last move as it is let go', () => {
    moveTo(30)
    fireEvent.pointerUp(range())
    expect(prompts()).toBe(30)
  })

  it('forgets a move that the browser takes for scrolling', async () => {
    moveTo(30)
    fireEvent.pointerCancel(range())
    await nextFrame()
    expect(prompts()).toBe(20)
    expect(Number(range().value)).toBe(20)
  })
})

describe('a value past the end of its slider', () => {
  it('outlives a touch of the thumb and a pixel of jitter', async () => {
    showAt(5000)
    fireEvent.pointerDown(range())
    for (const off of [0.3, 1, 5, 0]) {
      moveTo(end() - off)
      await nextFrame()
      expect(prompts()).toBe(5000)
      expect(Number(range().value)).toBe(end())
    }
  })

  it('goes once the thumb is really moved, and the end is then the last stop', async () => {
    showAt(5000)
    fireEvent.pointerDown(range())
    moveTo(end() / 2)
    await waitFor(() => expect(prompts()).toBe(50))
    moveTo(end() - 1)
    await waitFor(() => expect(prompts()).toBe(960))
    moveTo(end())
    await waitFor(() => expect(prompts()).toBe(1000))
  })

  it('is stepped by one where assistive technology steps the range itself', () => {
    showAt(5000)
    moveTo(end() - end() / 20)
    expect(prompts()).toBe(4999)
    moveTo(end() - end() / 20)
    expect(prompts()).toBe(4998)
  })

  it('is set to whatever a position far from the end says', () => {
    showAt(5000)
    moveTo(20)
    expect(prompts()).toBe(20)
  })
})

describe('a pointer between two stops', () => {
  it('is told by the browser to be none where each value has a stop of its own', () => {
    render(<Slider name="months" />)
    expect(range().step).toBe('1')
  })

  it('moves it where values stand between two stops', () => {
    showAt(137)
    fireEvent.pointerDown(range())
    expect(Number(range().value)).toBe(positionOf(operationsScale, 137))
    moveTo(63.4)
    expect(range().value).toBe('63.4')
  })
})

it('is left as it is by a move of another', () => {
  render(<Slider name="months" />)
  const written = vi.spyOn(range(), 'valueAsNumber', 'set')
  moveScenario({ prompts: 31 })
  expect(written).not.toHaveBeenCalled()
  moveScenario({ months: 5 })
  expect(written).toHaveBeenCalledWith(4)
})

describe('what stands beside a slider that moves', () => {
  const box = () => screen.getByRole<HTMLInputElement>('textbox')
  /** What is seen of it while nobody types. */
  const shown = () => box().previousElementSibling?.textContent
  beforeEach(() => showAt(20))

  it('follows each move without a render', () => {
    moveScenario({ prompts: 3100 })
    expect(shown()).toBe('3,100')
    expect(range().getAttribute('aria-valuetext')).toBe('3,100 prompts')
  })

  it('is in its box once the drag rests', async () => {
    act(() => moveScenario({ prompts: 31 }))
    await waitFor(() => expect(box().value).toBe('31'))
  })

  it('is what it was once the move is given back', () => {
    explorerStore.setState(({ scenario }) => ({ settled: scenario }))
    act(() => moveScenario({ prompts: 31 }))
    act(giveBack)
    expect(shown()).toBe('20')
    expect(box().value).toBe('20')
    expect(Number(range().value)).toBe(20)
  })

  it('goes back to its number from a pixel that changes none', async () => {
    fireEvent.pointerDown(range())
    moveTo(20.3)
    await nextFrame()
    expect(Number(range().value)).toBe(20)
  })

  it('leaves what is being typed elsewhere', async () => {
    await userEvent.clear(box())
    await userEvent.type(box(), '1,0')
    act(() => changeScenario({ edits: 3 }))
    expect(box().value).toBe('1,0')
  })
})
