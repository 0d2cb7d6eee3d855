import { expect, test } from 'vitest'
import { outcomeOf } from '#scenario/outcome.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { sayMonth } from '#ui/charts/account/sayMonth.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

test.for<[Partial<Scenario>, number, string]>([
  [
    {},
    5,
    'In month 5 the free credits ran out after 15 prompts; a second pack was due; 105 credits were left at the close.',
  ],
  [
    {},
    2,
    'In month 2 the free credits ran out after 15 prompts; paid credits already bought served the rest; 65 credits were left at the close.',
  ],
  [
    { prompts: 20 },
    12,
    'In month 12 the free credits ran out after 15 prompts; paid credits already bought served the rest; at the close 55 paid credits expired unused.',
  ],
  [
    { prompts: 10, edits: 20 },
    1,
    'In month 1 the free credits ran out after 15 credits; the first pack was due; 100 credits were left at the close.',
  ],
  [
    { prompts: 5 },
    1,
    'In month 1 free credits paid for 5 prompts; at the close 10 free credits expired unused.',
  ],
  [
    { prompts: 300, free: 0 },
    2,
    'In month 2 paid credits served 300 prompts; packs 4 to 6 were due; 90 credits were left at the close.',
  ],
  [
    { buy: 'none' },
    1,
    'In month 1 the free credits ran out after 15 prompts, and 25 more were refused; nothing was left at the close.',
  ],
  [
    { prompts: 0 },
    1,
    'In month 1 you spent no credits; at the close 15 free credits expired unused.',
  ],
])('says what happened: %o, month %i', ([changes, month, sentence]) => {
  expect(sayMonth(outcomeOf(scenarioWith(changes)), month)).toBe(sentence)
})
