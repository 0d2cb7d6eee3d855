import { expect, test } from 'vitest'
import type { Work } from '#domain/work.ts'
import { computation } from '#scenario/computation.ts'

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
  const value = computation(work)
  const [one, other] = [value.working(), value.working()]
  one.next()
  other.next()
  expect(value.isReady()).toBe(false)
  expect(value.value()).toBe(4)
  expect(value.isReady()).toBe(true)
  expect(one.next()).toEqual({ done: true, value: 4 })
  expect(log).toEqual([1, 2, 3, 4])
})

test('what is quick is ready before it is known', () => {
  const { work, log } = counting(2)
  const value = computation(work, true)
  expect([value.isReady(), log]).toEqual([true, []])
  expect(value.value()).toBe(2)
})

test('what throws has no value, and throws again', () => {
  const value = computation(function* throwing(): Work<number> {
    yield
    throw new Error('on purpose')
  })
  for (const time of [1, 2]) expect(() => value.value(), `time ${time}`).toThrow('on purpose')
  expect(value.isReady()).toBe(false)
})
