import { expect, test } from 'vitest'
import { cents } from '#domain/money.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import {
  purchaseList,
  savedSentence,
  savingSentence,
  nameMonths,
} from '#ui/sections/account/purchasePlan.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

const twoPacks = [
  { credits: 115, price: cents(1500) },
  { credits: 500, price: cents(6000) },
]
const outcome = (changes: Partial<Scenario>) => outcomeOf(scenarioWith(changes))

test.for<[Partial<Scenario>, string]>([
  [{ prompts: 15 }, ''],
  [{ prompts: 20 }, '115 credits in month 1'],
  [{}, '115 credits each in months 1, 5 and 10'],
  [{ prompts: 130, free: 0, paidlife: 1 }, '2 × 115 credits each in months 1 to 12'],
  [{ prompts: 60, buy: 'best', packs: twoPacks }, '500 credits in month 1, 115 in month 12'],
])('lists what to buy when: %o', ([changes, list]) => {
  expect(purchaseList(outcome(changes))).toBe(list)
})

test('names runs of months by their ends', () => {
  expect(nameMonths([1, 2, 3, 5, 7, 8])).toBe('months 1 to 3, 5, 7 and 8')
})

test('says what the cheapest schedule saves', () => {
  const best = outcome({ prompts: 200, buy: 'best', packs: twoPacks })
  expect(textOf(savedSentence(best))).toBe(
    `The cheapest schedule: ${purchaseList(best)}. The smallest pack each time would cost $30 more.`,
  )
})

test('says what the cheapest schedule would save', () => {
  const needed = outcome({ prompts: 200, packs: twoPacks })
  expect(textOf(savingSentence(needed, needed.cheapestPlan.value()))).toBe(
    'The cheapest schedule would save $30: 500 credits each in months 1, 3, 6 and 9, 115 each in months 11 and 12.',
  )
})

test('claims no least bill that it has not proven', () => {
  const free = { free: 10, freelife: 2, paidlife: 1, prompts: 15, months: 2 }
  const packs = [
    { credits: 10, price: cents(500) },
    { credits: 20, price: cents(1000) },
  ]
  const unproven = outcome({ ...free, packs })
  expect(textOf(savingSentence(unproven, unproven.cheapestPlan.value()))).toBe(
    'None that costs less was found.',
  )
})
