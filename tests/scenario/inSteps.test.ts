import { expect, test } from 'vitest'
import type { Work } from '#domain/work.ts'
import { inSteps, inStepsBy } from '#scenario/inSteps.ts'

function counting(upTo: number) {
  const log: number[] = []
  function* work(): Work<number> {
    for (let step = 1; step <= upTo; step += 1) {
      log.push(step)
      yield
    }
    return upTo
  }
  return { work, log }
}

test('what two ask for is worked out once, by whoever goes on', () => {
  const { work, log } = counting(4)
  const value = inSteps(work)
  const [one, other] = [value.working(), value.working()]
  one.next()
  other.next()
  expect(value.isKnown()).toBe(false)
  expect(value.value()).toBe(4)
  expect(value.isKnown()).toBe(true)
  expect(one.next()).toEqual({ done: true, value: 4 })
  expect(log).toEqual([1, 2, 3, 4])
})

test('each key has a value of its own', () => {
  const started: number[] = []
  const square = inStepsBy(function* squaring(root: number): Work<number> {
    started.push(root)
    yield
    return root * root
  })
  expect([square(2).value(), square(3).value(), square(2).value()]).toEqual([4, 9, 4])
  expect(started).toEqual([2, 3])
})
