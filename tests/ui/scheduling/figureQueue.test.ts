import { describe, expect, it } from 'vitest'
import { FigureQueue, type Place } from '#ui/scheduling/figureQueue.ts'
import type { Schedule } from '#ui/scheduling/schedules.ts'

/** A queue whose tasks wait until they are run, by the name of their schedule. */
function waitingQueue() {
  let waiting: { readonly name: string; readonly task: () => void } | null = null
  const schedule =
    (name: string): Schedule =>
    (task) => {
      waiting = { name, task }
      return () => {
        waiting = null
      }
    }
  const queue = new FigureQueue({
    afterPaint: schedule('after paint'),
    soon: schedule('soon'),
    atRest: schedule('at rest'),
    whenIdle: schedule('when idle'),
  })
  const updated: string[] = []
  const place: Record<string, Place> = {}
  const add = (name: string, where: Place) => {
    place[name] = where
    queue.add({ place: () => place[name] ?? 'away', update: () => updated.push(name) })
  }
  const run = () => {
    const { name, task } = waiting ?? { name: 'never', task: () => undefined }
    task()
    return `${name}: ${updated.at(-1)}`
  }
  return { queue, add, run, place, updated, waitsFor: () => waiting?.name ?? 'nothing' }
}

describe('a queue of charts', () => {
  it('takes what is seen, then what is near, then at rest what is away', () => {
    const { queue, add, run, waitsFor } = waitingQueue()
    add('away', 'away')
    add('near', 'near')
    add('seen', 'seen')
    add('far', 'away')
    queue.invalidate()
    expect(run()).toBe('after paint: seen')
    expect(run()).toBe('soon: near')
    expect(run()).toBe('at rest: away')
    expect(run()).toBe('when idle: far')
    expect(waitsFor()).toBe('nothing')
  })

  it('waits for rest where all is away, and no longer where one comes near', () => {
    const { queue, add, run, place, waitsFor } = waitingQueue()
    add('one', 'away')
    add('other', 'away')
    queue.invalidate()
    expect(waitsFor()).toBe('at rest')
    queue.wake()
    expect(waitsFor()).toBe('at rest')
    place.other = 'near'
    queue.wake()
    expect(run()).toBe('after paint: other')
  })

  it('starts over with newer input', () => {
    const { queue, add, run, updated } = waitingQueue()
    add('seen', 'seen')
    add('near', 'near')
    queue.invalidate()
    run()
    queue.invalidate()
    run()
    expect(updated).toEqual(['seen', 'seen'])
  })
})
