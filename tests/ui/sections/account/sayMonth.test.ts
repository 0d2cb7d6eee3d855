import { expect, test } from 'vitest'
import { cents } from '#domain/money.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { sayMonth } from '#ui/sections/account/sayMonth.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

test.for<[Partial<Scenario>, number, string]>([
  [
    {},
    5,
    'In month 5 you made 40 prompts with 15 free and 25 paid credits; you bought a second pack; 105 credits were left at the close.',
  ],
  [
    {},
    2,
    'In month 2 you made 40 prompts with 15 free and 25 paid credits; 65 credits were left at the close.',
  ],
  [
    { prompts: 20 },
    12,
    'In month 12 you made 20 prompts with 15 free and 5 paid credits; at the close 55 paid credits expired.',
  ],
  [
    { prompts: 10, edits: 20 },
    1,
    'In month 1 you made 10 prompts and 20 edits with 15 free and 15 paid credits; you bought the first pack; 100 credits were left at the close.',
  ],
  [
    { prompts: 5 },
    1,
    'In month 1 you made 5 prompts with 5 free credits; at the close 10 free credits expired.',
  ],
  [
    { prompts: 300, free: 0 },
    2,
    'In month 2 you made 300 prompts with 300 paid credits; you bought packs 4 to 6; 90 credits were left at the close.',
  ],
  [
    { buy: 'none' },
    1,
    'In month 1 you made 15 prompts with 15 free credits, and 25 prompts were refused; nothing was left at the close.',
  ],
  [{ prompts: 0 }, 1, 'In month 1 you made nothing; at the close 15 free credits expired.'],
  [
    { buy: 'none', free: 2, promptcost: 3, months: 1 },
    1,
    'In month 1 the credits were too few: 40 prompts were refused; at the close 2 free credits expired.',
  ],
  [
    { fee: cents(100), prompts: 16 },
    1,
    'In month 1 you made 16 prompts with 15 included and 1 paid credit; you bought the first pack; 114 credits were left at the close.',
  ],
])('says what happened: %o, month %i', ([changes, month, sentence]) => {
  expect(sayMonth(outcomeOf(scenarioWith(changes)), month)).toBe(sentence)
})
