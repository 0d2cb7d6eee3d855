import { expect, test } from 'vitest'
import { sweepAt } from '#tests/support/solve.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { presetScenario } from '#scenario/presets.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { billChart } from '#ui/sections/bill/chart.ts'
import { billPlaces } from '#ui/sections/bill/places.ts'
import { billStairs, uprightStairs } from '#ui/sections/bill/series.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

const outcome = (changes: Partial<Scenario>) => outcomeOf(scenarioWith(changes))
const stairsOf = (changes: Partial<Scenario>, top = 100) => billStairs(outcome(changes), top)

test('every point of the staircase is the account at that number of operations', () => {
  const stairs = stairsOf({ prompts: 20, fee: 499 as Scenario['fee'] })
  const { terms } = outcome({ prompts: 20, fee: 499 as Scenario['fee'] })
  for (const point of stairs) expect(point).toEqual(sweepAt(terms, point.operations))
})

test('both sides of every stair are among the points', () => {
  const { terms } = outcome({ prompts: 20 })
  const known = new Set(stairsOf({ prompts: 20 }).map(({ operations }) => operations))
  const cash = Array.from({ length: 101 }, (_, operations) => sweepAt(terms, operations).cashCents)
  const edges = cash.flatMap((cents, operations) =>
    operations > 0 && cents !== cash[operations - 1] ? [operations - 1, operations] : [],
  )
  expect(edges.length).toBeGreaterThan(10)
  expect(edges.filter((operations) => !known.has(operations))).toEqual([])
})

test('a stair stands upright where the bill jumps', () => {
  const upright = uprightStairs(stairsOf({ prompts: 20 }))
  const at25 = upright.filter(({ operations }) => operations === 25)
  expect(at25.map(({ cashCents }) => cashCents)).toEqual([1500, 3000])
})

test('fees, used, expired and left make up the cash', () => {
  for (const point of stairsOf({ prompts: 20, fee: 499 as Scenario['fee'] })) {
    const { feeCents, usedCents, expiredCents, balanceCents, cashCents } = point
    expect(feeCents + usedCents + expiredCents + balanceCents).toBeCloseTo(cashCents, 6)
  }
})

test('a wide axis has few points, and the reader’s own stair among them', () => {
  const stairs = stairsOf({ prompts: 9000 }, 12_000)
  const known = stairs.map(({ operations }) => operations)
  const { next, previous } = outcome({ prompts: 9000 }).cliffs.value()
  expect(stairs.length).toBeLessThan(60)
  expect(known).toEqual(expect.arrayContaining([9000, next?.operations, previous?.operations]))
})

test('names the reader’s place, the stair before and the one after', () => {
  const places = billPlaces(outcome({ prompts: 20 }), 20)
  expect(places.map(({ text }) => text)).toEqual([
    'up to 15: −$15',
    'you: 20, $15',
    'from 25: +$15',
  ])
})

test.for<[Partial<Scenario>, string]>([
  [
    { prompts: 20 },
    'At 20 prompts a month you pay $15 in 12 months: $7.83 for credits you use and $7.17 for credits that expire unused. Up to 24 prompts cost no more; the next one adds $15. At 15 you would pay $15 less.',
  ],
  [
    {},
    'At 40 prompts a month you pay $45 in 12 months: $39.13 for credits you use and $5.87 for credits still left at the end. Up to 43 prompts cost no more; the next one adds $15. At 34 you would pay $15 less.',
  ],
  [{ prompts: 15 }, 'At 15 prompts a month you pay nothing. One more adds $15.'],
  [{ buy: 'none' }, 'Nothing is bought, so the bill is flat: $0 in 12 months, whatever you make.'],
  [
    { ...presetScenario('subscription'), months: 1 },
    'Nothing is bought, so the bill is flat: $4.99 in 1 month, whatever you make.',
  ],
])('says what the bill pays for and where it jumps: %o', ([changes, sentence]) => {
  expect(textOf(billChart.takeaway(outcome(changes)))).toBe(sentence)
})
