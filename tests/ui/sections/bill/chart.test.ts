import { expect, test } from 'vitest'
import { cents } from '#domain/money.ts'
import { largestWithin, sweepAt } from '#tests/support/solve.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { presetScenario } from '#scenario/presets.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { budgetWords } from '#ui/sections/bill/budget.ts'
import { billChart } from '#ui/sections/bill/chart.ts'
import { billPlaces } from '#ui/sections/bill/places.ts'
import { billStairs, uprightStairs } from '#ui/sections/bill/series.ts'
import { sayPoint } from '#ui/sections/bill/words.ts'
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
  const edges = cash.flatMap((bill, operations) =>
    operations > 0 && bill !== cash[operations - 1] ? [operations - 1, operations] : [],
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
    {},
    'Up to 43 prompts a month cost no more; the 44th added $15. Half as many cost $15, twice as many $105.',
  ],
  [{ prompts: 0 }, 'Up to 15 prompts a month cost nothing; the 16th added $15.'],
  [
    { prompts: 1, free: 1 },
    'The second prompt a month would add $15. Twice as many would cost $15.',
  ],
  [
    { prompts: 15 },
    'The 16th prompt a month added $15. Half as many cost nothing, twice as many $30.',
  ],
  [
    { fee: cents(1000), free: 60 },
    'Up to 60 prompts a month would cost nothing beyond the fee; the 61st would add $15. Half as many would cost $120, twice as many $165.',
  ],
  [
    { prompts: 10, edits: 10 },
    'Up to about 24 operations a month cost no more; the next added $15. About half as many cost nothing, about twice as many $45.',
  ],
  [{ promptcost: 0 }, 'However many prompts you make, up to 30,000 a month, no pack is ever due.'],
  [{ buy: 'none' }, 'With nothing bought there was no bill.'],
  [
    { ...presetScenario('subscription'), months: 1 },
    'With nothing bought the bill stays at $4.99.',
  ],
])('says where the bill jumps, and what half and double cost: %o', ([changes, sentence]) => {
  expect(textOf(billChart.takeaway(outcome(changes)))).toBe(sentence)
})

test('says of any place what it would have cost, and for what', () => {
  const point = sweepAt(outcome({}).terms, 20)
  expect(sayPoint(outcome({}), point)).toBe(
    'At 20 prompts a month you would have paid $15 in 12 months: $7.83 for credits you used and $7.17 for credits that expired.',
  )
})

test.for<[Partial<Scenario>, number, string]>([
  [{}, 1000, 'would have bought up to 91 prompts.'],
  [{}, 375, 'would have bought up to 43 prompts.'],
  [{}, 0, 'would have bought up to 15 prompts.'],
  [{ free: 0 }, 0, 'would have bought not even one prompt.'],
  [{ fee: cents(499) }, 400, 'does not pay for the subscription alone.'],
  [{ prompts: 20, edits: 20 }, 250, 'would have bought up to about 34 operations.'],
  [{ promptcost: 0 }, 0, 'would buy any number of prompts up to 30,000.'],
])('says what a budget pays for: %o, %i', ([changes, budget, words]) => {
  const one = outcome(changes)
  expect(budgetWords(one, largestWithin(one.terms, cents(budget)))).toBe(words)
})
