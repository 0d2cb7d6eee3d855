import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterCalmFrame } from '#ui/scheduling/delays.ts'

const task = vi.fn<() => void>()
const frame = () => vi.advanceTimersToNextFrame()

beforeEach(() => {
  vi.useFakeTimers()
  task.mockClear()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the wait for a frame without input', () => {
  it('ends after a frame and one more, in a task of its own', () => {
    afterCalmFrame(task)
    frame()
    frame()
    expect(task).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(task).toHaveBeenCalledOnce()
    vi.runAllTimers()
    expect(task).toHaveBeenCalledOnce()
  })

  it('lasts no longer for what comes with the input', () => {
    const undo = afterCalmFrame(task)
    undo.startOver?.()
    frame()
    frame()
    vi.advanceTimersByTime(1)
    expect(task).toHaveBeenCalledOnce()
  })

  it('lasts longer while input goes on, and starts over up to the last moment', () => {
    const undo = afterCalmFrame(task)
    const framesPass = (count: number) => {
      for (let passed = 0; passed < count; passed += 1) frame()
    }
    framesPass(2)
    for (const count of [1, 4, 6]) {
      undo.startOver?.()
      framesPass(count)
    }
    undo.startOver?.()
    vi.advanceTimersByTime(1)
    framesPass(6)
    expect(task).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(task).toHaveBeenCalledOnce()
  })

  it.each([0, 1, 2])('can be given up after %i frames', (frames) => {
    const undo = afterCalmFrame(task)
    for (let passed = 0; passed < frames; passed += 1) frame()
    undo()
    vi.advanceTimersByTime(1000)
    expect(task).not.toHaveBeenCalled()
  })

  it('asks no frame of a page that is hidden, or has been since', () => {
    const undo = afterCalmFrame(task)
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    undo.startOver?.()
    vi.advanceTimersByTime(1)
    expect(task).toHaveBeenCalledOnce()
    afterCalmFrame(task)
    vi.advanceTimersByTime(1)
    expect(task).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(1000)
    expect(task).toHaveBeenCalledTimes(2)
  })
})
