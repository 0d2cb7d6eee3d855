import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isOfUnits,
  lastPosition,
  monthsScale,
  operationsScale,
  positionOf,
  pulledValue,
  standsPastEnd,
  stopAt,
  valueAfterKey,
  valueAt,
} from '#ui/controls/sliderScale.ts'
import { trackScale } from '#ui/controls/operationsTrack.ts'

it('gives each value a stop of its own where no two stops leave one out', () => {
  expect([monthsScale, trackScale(60)].map(isOfUnits)).toEqual([true, true])
  expect([operationsScale, trackScale(300)].map(isOfUnits)).toEqual([false, false])
})

describe('the scale of operations', () => {
  it('gives 0–50 as much room as 50–1,000', () => {
    expect(positionOf(operationsScale, 50)).toBe(lastPosition(operationsScale) / 2)
    expect(valueAt(operationsScale, lastPosition(operationsScale))).toBe(1000)
  })

  it('puts every value up to 50 on a stop of its own', () => {
    for (let value = 0; value <= 50; value += 1)
      expect(stopAt(operationsScale, positionOf(operationsScale, value))).toBe(value)
  })

  it('keeps its thumb at the end beyond 1,000', () => {
    expect(positionOf(operationsScale, 10_000)).toBe(lastPosition(operationsScale))
  })

  it('undoes itself for every value on the track', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (value) => {
        expect(valueAt(operationsScale, positionOf(operationsScale, value))).toBe(value)
      }),
    )
  })

  it('never turns back', () => {
    const positions = Array.from({ length: 1001 }, (_, value) => positionOf(operationsScale, value))
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
    expect(new Set(positions).size).toBe(positions.length)
  })
})

it('months stand evenly, from the first', () => {
  expect(positionOf(monthsScale, 1)).toBe(0)
  expect(positionOf(monthsScale, 36)).toBe(35)
})

describe('the thumb at the end', () => {
  const end = lastPosition(operationsScale)

  it('stands for a value past it, until it is moved further than a finger is off', () => {
    expect(standsPastEnd(operationsScale, 5000, end)).toBe(true)
    expect(standsPastEnd(operationsScale, 5000, end - end / 20)).toBe(true)
    expect(standsPastEnd(operationsScale, 5000, end - end / 10)).toBe(false)
  })

  it('stands for the last stop otherwise', () => {
    expect(standsPastEnd(operationsScale, 1000, end)).toBe(false)
  })
})

describe('the pull of a cliff', () => {
  const edges = [43, 52, 137]

  it('takes the edge when the pointer is close to it', () => {
    const near = positionOf(operationsScale, 137) + 0.4
    expect(pulledValue(operationsScale, near, edges)).toBe(137)
  })

  it('leaves a pointer further away on its stop', () => {
    expect(pulledValue(operationsScale, positionOf(operationsScale, 20) + 0.2, edges)).toBe(20)
  })

  it('always lands on a stop or an edge', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 120, noNaN: true }),
        fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { maxLength: 40 }),
        (position, unsorted) => {
          const sorted = unsorted.toSorted((a, b) => a - b)
          const value = pulledValue(operationsScale, position, sorted)
          expect([...operationsScale.stops, ...sorted]).toContain(value)
        },
      ),
    )
  })

  it('leaves the ends of the track to themselves', () => {
    const end = lastPosition(operationsScale)
    expect(pulledValue(operationsScale, end, [990])).toBe(1000)
    expect(pulledValue(operationsScale, end - 0.1, [990])).toBe(990)
    expect(pulledValue(operationsScale, 0, [])).toBe(0)
  })

  it('does nothing without cliffs', () => {
    expect(pulledValue(operationsScale, 30.2, [])).toBe(30)
  })
})

describe('keys', () => {
  const bounds = { min: 0, max: 10_000 }

  it.each([
    ['ArrowRight', 41],
    ['ArrowUp', 41],
    ['ArrowLeft', 39],
    ['PageUp', 50],
    ['PageDown', 30],
    ['Home', 0],
    ['End', 10_000],
  ])('%s leads from 40 to %i', (key, value) => {
    expect(valueAfterKey(key, 40, bounds)).toBe(value)
  })

  it('stop at the bounds', () => {
    expect(valueAfterKey('PageDown', 4, bounds)).toBe(0)
    expect(valueAfterKey('ArrowRight', 10_000, bounds)).toBe(10_000)
  })

  it('that mean nothing to a slider are left alone', () => {
    expect(valueAfterKey('a', 4, bounds)).toBeNull()
    expect(valueAfterKey('constructor', 4, bounds)).toBeNull()
  })
})
