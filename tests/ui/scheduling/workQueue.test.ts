import { expect, test } from 'vitest'
import type { Work } from '#domain/work.ts'
import { WorkQueue } from '#ui/scheduling/workQueue.ts'

/** A clock that the test moves, and the tasks that wait for their turn. */
function pretendClock() {
  let time = 0
  const tasks: (() => void)[] = []
  const later = (task: () => void) => void tasks.push(task)
  return {
    clock: { now: () => time, afterPaint: later, soon: later },
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    turn: () => tasks.shift()?.(),
    waiting: tasks,
  }
}

/** Work that takes so many milliseconds a step, and notes each in the log. */
function* steps(count: number, name: string, log: string[], pass: () => void): Work<void> {
  for (let step = 1; step <= count; step += 1) {
    pass()
    log.push(`${name}${step}`)
    yield
  }
}

test('puts work down after a slice and goes on in the next task', () => {
  const { clock, pass, turn, waiting } = pretendClock()
  const log: string[] = []
  const queue = new WorkQueue(clock)
  queue.add(
    steps(5, 'a', log, () => pass(5)),
    () => log.push('done'),
  )
  expect(log).toEqual([])
  turn()
  expect(log).toEqual(['a1', 'a2', 'a3'])
  turn()
  expect(log).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'done'])
  expect(waiting).toHaveLength(0)
})

test('does short jobs of one slice together, in their order', () => {
  const { clock, pass, turn } = pretendClock()
  const log: string[] = []
  const queue = new WorkQueue(clock)
  for (const name of ['a', 'b'])
    queue.add(
      steps(1, name, log, () => pass(1)),
      () => log.push(`${name} done`),
    )
  turn()
  expect(log).toEqual(['a1', 'a done', 'b1', 'b done'])
})

test('lets a short job pass a long one', () => {
  const { clock, pass, turn } = pretendClock()
  const log: string[] = []
  const queue = new WorkQueue(clock)
  queue.add(
    steps(9, 'long', log, () => pass(5)),
    () => log.push('long done'),
  )
  queue.add(
    steps(1, 'short', log, () => pass(1)),
    () => log.push('short done'),
  )
  turn()
  turn()
  expect(log.slice(3, 5)).toEqual(['short1', 'short done'])
})

test('drops work that is no longer wanted', () => {
  const { clock, pass, turn } = pretendClock()
  const log: string[] = []
  const queue = new WorkQueue(clock)
  const drop = queue.add(
    steps(9, 'a', log, () => pass(5)),
    () => log.push('done'),
  )
  turn()
  drop()
  turn()
  turn()
  expect(log).toEqual(['a1', 'a2', 'a3'])
})
