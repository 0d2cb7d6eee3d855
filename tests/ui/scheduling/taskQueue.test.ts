import { describe, expect, it } from 'vitest'
import type { Work } from '#domain/work.ts'
import type { Delay } from '#ui/scheduling/delays.ts'
import { oneStep, TaskQueue, type Priority } from '#ui/scheduling/taskQueue.ts'

/** A queue with a clock that the test moves, whose turns wait until they are taken. */
function waitingQueue() {
  let time = 0
  let delays = 0
  let waiting: { readonly name: string; readonly turn: () => void } | null = null
  const delay =
    (name: string): Delay =>
    (turn) => {
      delays += 1
      waiting = { name, turn }
      return () => {
        waiting = null
      }
    }
  const queue = new TaskQueue({
    now: () => time,
    afterCalmFrame: delay('calm'),
    soon: delay('soon'),
    atRest: delay('at rest'),
    whenIdle: delay('when idle'),
  })
  const log: string[] = []
  const priorities: Record<string, Priority> = {}
  /** Each step takes so many milliseconds. */
  function* steps(name: string, count: number, milliseconds: number): Work<void> {
    for (let step = 1; step <= count; step += 1) {
      time += milliseconds
      log.push(`${name}${step}`)
      if (step < count) yield
    }
  }
  const add = (name: string, priority: Priority, count = 1, milliseconds = 1) => {
    priorities[name] = priority
    return queue.add({
      priority: () => priorities[name] ?? 'away',
      work: steps(name, count, milliseconds),
    })
  }
  const turn = () => {
    const { name, turn: take } = waiting ?? { name: 'never', turn: () => undefined }
    const before = log.length
    take()
    return `${name}: ${log.slice(before).join()}`
  }
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  return {
    queue,
    add,
    turn,
    pass,
    priorities,
    waits: () => delays,
    waitsFor: () => waiting?.name ?? 'nothing',
  }
}

describe('the queue of tasks', () => {
  it('takes what is seen, what is near, computations, then at rest what is away', () => {
    const { add, turn, waitsFor } = waitingQueue()
    add('away', 'away')
    add('sum', 'background')
    add('near', 'near')
    add('seen', 'seen')
    add('far', 'away')
    expect([turn(), turn(), turn(), turn(), turn()]).toEqual([
      'calm: seen1',
      'soon: near1',
      'soon: sum1',
      'at rest: away1',
      'when idle: far1',
    ])
    expect(waitsFor()).toBe('nothing')
  })

  it('waits for rest where all is away, and no longer where one comes near', () => {
    const { queue, add, turn, priorities, waitsFor } = waitingQueue()
    add('one', 'away')
    add('other', 'away')
    expect(waitsFor()).toBe('at rest')
    queue.wake()
    expect(waitsFor()).toBe('at rest')
    priorities.other = 'near'
    queue.wake()
    expect(turn()).toBe('calm: other1')
  })

  it('starts over with newer input', () => {
    const { add, turn, waitsFor } = waitingQueue()
    add('seen', 'seen')
    add('near', 'near')
    turn()
    expect(waitsFor()).toBe('soon')
    add('seen', 'seen')
    expect(turn()).toBe('calm: seen1')
  })

  it('waits anew while input goes on, but not for ever', () => {
    const { queue, add, turn, pass, waits } = waitingQueue()
    add('one', 'seen')
    add('other', 'seen')
    for (let moves = 0; moves < 40; moves += 1) {
      pass(16)
      queue.waitForCalm()
    }
    // A wait of more than half a second was the last: 2 for the tasks, 31 for moves.
    expect(waits()).toBe(33)
    expect(turn()).toBe('calm: one1')
    queue.waitForCalm()
    expect(turn()).toBe('calm: other1')
  })

  it.each([
    { took: 25, restarts: 62 },
    { took: 1000, restarts: 124 },
  ])('waits the longer the longer turns are: $took ms', ({ took, restarts }) => {
    const { queue, add, turn, pass, waits } = waitingQueue()
    add('before', 'seen', 1, took)
    turn()
    add('chart', 'seen')
    const begun = waits()
    for (let moves = 0; moves < 200; moves += 1) {
      pass(16)
      queue.waitForCalm()
    }
    // Of 16 ms each: for a second, and never for more than two.
    expect(waits() - begun).toBe(restarts)
  })

  it('starts a wait over that can be, and gives up and begins the others anew', () => {
    const log: string[] = []
    const undo = (name: string) => () => void log.push(`no ${name}`)
    let turn = (): void => undefined
    const queue = new TaskQueue({
      now: () => 0,
      afterCalmFrame: (task) => {
        turn = task
        log.push('calm')
        return Object.assign(undo('calm'), { startOver: () => void log.push('calm again') })
      },
      soon: () => {
        log.push('soon')
        return undo('soon')
      },
      atRest: () => undo('rest'),
      whenIdle: () => undo('idle'),
    })
    for (let tasks = 0; tasks < 2; tasks += 1)
      queue.add({ priority: () => 'seen', work: oneStep(() => undefined) })
    expect(log.splice(0)).toEqual(['calm', 'calm again'])
    turn()
    expect(log.splice(0)).toEqual(['no calm', 'soon'])
    queue.waitForCalm()
    expect(log).toEqual(['no soon', 'calm'])
  })

  it('gives what a turn leads to the next one', () => {
    const { queue, add, turn } = waitingQueue()
    queue.add({ priority: () => 'seen', work: oneStep(() => add('chart', 'seen')) })
    expect([turn(), turn()]).toEqual(['calm: ', 'soon: chart1'])
  })

  it('gives each chart a turn of its own', () => {
    const { add, turn } = waitingQueue()
    add('one', 'seen')
    add('other', 'seen')
    expect([turn(), turn()]).toEqual(['calm: one1', 'soon: other1'])
  })

  it('puts work down after a slice and goes on in the next turn', () => {
    const { add, turn, waitsFor } = waitingQueue()
    add('a', 'background', 5, 5)
    expect([turn(), turn()]).toEqual(['calm: a1,a2,a3', 'soon: a4,a5'])
    expect(waitsFor()).toBe('nothing')
  })

  it('does short computations together, in their order', () => {
    const { add, turn } = waitingQueue()
    add('a', 'background')
    add('b', 'background')
    expect(turn()).toBe('calm: a1,b1')
  })

  it('lets a short computation pass a long one', () => {
    const { add, turn } = waitingQueue()
    add('long', 'background', 9, 5)
    add('short', 'background')
    expect([turn(), turn()]).toEqual(['calm: long1,long2,long3', 'soon: short1,long4,long5,long6'])
  })

  it('drops what is no longer wanted', () => {
    const { add, turn } = waitingQueue()
    const drop = add('a', 'background', 9, 5)
    turn()
    drop()
    expect(turn()).toBe('soon: ')
  })

  it('lets a task that throws end itself alone, and says so', () => {
    const { queue, add, turn } = waitingQueue()
    const errors: unknown[] = []
    function* throwing(): Work<void> {
      yield
      throw new Error('on purpose')
    }
    queue.add({
      priority: () => 'background',
      work: throwing(),
      onError: (error) => errors.push(error),
    })
    add('a', 'background')
    expect(turn()).toBe('calm: a1')
    expect(String(errors)).toBe('Error: on purpose')
  })
})
