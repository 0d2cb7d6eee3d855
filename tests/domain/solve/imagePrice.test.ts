import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostOperations } from '#domain/demand.ts'
import { imagesAt } from '#domain/solve/imagesAt.ts'
import type { Interval } from '#domain/solve/imagePrice.ts'
import { operationsAtPrice, sweep, sweepAt } from '#tests/support/solve.ts'
import { accountTerms, arbitraryTerms, type Changes } from '#tests/support/terms.ts'

const at = (perImageCents: number, changes: Changes = {}) =>
  operationsAtPrice(accountTerms(changes), perImageCents)

describe('the operations at which a kept image costs no more than', () => {
  test('nothing are the free ones', () => {
    expect(at(0)).toEqual({ kind: 'within', intervals: [{ from: 1, to: 15 }] })
  })

  test('5 cents come in stretches: each pack is dear until enough was made with it', () => {
    expect(at(5)).toEqual({ kind: 'within', intervals: [{ from: 1, to: 15 }] })
    expect(at(6.25)).toEqual({
      kind: 'within',
      intervals: [
        { from: 1, to: 15 },
        { from: 20, to: 24 },
      ],
    })
  })

  test('the list price are nearly all', () => {
    const answer = at(14)
    expect(answer.kind === 'within' && answer.intervals.at(-1)!.to).toBe(mostOperations)
  })

  test('too little are none, and the least it can cost is told', () => {
    expect(at(13, { free: 0, months: 1 })).toEqual({
      kind: 'tooLow',
      operations: 115,
      perImageCents: 1500 / 115,
    })
  })

  test('anything are none where nothing is kept, or nothing is served', () => {
    expect(at(9, { pattern: [0] })).toEqual({ kind: 'impossible', reason: 'nothingKept' })
    expect(at(9, { buy: 'none', free: 0 })).toEqual({ kind: 'impossible', reason: 'refused' })
  })

  test('anything are all where nothing is bought and operations take no credits', () => {
    expect(at(0, { packs: [], costs: [0, 0, 0] })).toEqual({
      kind: 'within',
      intervals: [{ from: 1, to: mostOperations }],
    })
  })

  test('anything are the only one that is served', () => {
    expect(at(0, { packs: [], free: 1 })).toEqual({
      kind: 'within',
      intervals: [{ from: 1, to: 1 }],
    })
  })

  test('anything end with the free credits where nothing is bought', () => {
    expect(at(0, { buy: 'none' })).toEqual({ kind: 'within', intervals: [{ from: 1, to: 15 }] })
    expect(at(40, { buy: 'none', feeCents: 400 })).toEqual({
      kind: 'within',
      intervals: [{ from: 10, to: 15 }],
    })
  })
})

test('the stretches are those found by asking at every number', () => {
  const rising = arbitraryTerms({ buy: 'needed', freeLife: 1, packs: [[40, 400]] })
  // Where bills fall, each of 30,000 numbers is asked.
  const falling = arbitraryTerms({
    buy: 'needed',
    freeLife: 3,
    paidLife: 1,
    packs: [[25, 250]],
    months: 4,
  })
  const terms = fc.oneof({ weight: 4, arbitrary: rising }, { weight: 1, arbitrary: falling })
  fc.assert(
    fc.property(terms, fc.integer({ min: 0, max: 30 }), (random, price) => {
      const answer = operationsAtPrice(random, price)
      const images = imagesAt(random)
      const impossible = images(mostOperations) === 0
      expect(answer.kind === 'impossible').toBe(impossible)
      const asked = (operations: number) => {
        const allowed = price * images(operations) * (1 + 1e-12)
        return images(operations) > 0 && sweepAt(random, operations).cashCents <= allowed
      }
      const covers =
        (operations: number) =>
        ({ from, to }: Interval) =>
          from <= operations && operations <= to
      for (let operations = 1; operations <= (impossible ? 0 : 150); operations++) {
        const found = answer.kind === 'within' && answer.intervals.some(covers(operations))
        expect(found).toBe(asked(operations))
      }
    }),
    { numRuns: 40 },
  )
})

test('no image has no price: the first number that gives one comes first', () => {
  expect(at(0, { pattern: [10], months: 1 })).toEqual({
    kind: 'within',
    intervals: [{ from: 5, to: 154 }],
  })
  expect(at(9, { pattern: [10], free: 0, buy: 'none' })).toEqual({
    kind: 'impossible',
    reason: 'refused',
  })
})

test('no stretch is missed where the bill rises and falls', () => {
  const terms = accountTerms({
    months: 4,
    pattern: [100, 110, 0, 270],
    free: 100,
    freeLife: 'never',
    paidLife: 2,
    packs: [[1000, 100]],
  })
  const numbers = Array.from({ length: 200 }, (_, index) => index + 1)
  const cash = sweep(terms, numbers).map((point) => point.cashCents)
  for (const price of [0.2, 0.23, 0.25, 0.3, 0.4]) {
    const answer = operationsAtPrice(terms, price)
    const within = (operations: number) =>
      answer.kind === 'within' &&
      answer.intervals.some(({ from, to }) => from <= operations && operations <= to)
    const cheap = numbers.filter(
      (operations, index) => cash[index]! <= price * imagesAt(terms)(operations) + 1e-9,
    )
    expect(numbers.filter(within)).toEqual(cheap)
  }
})
