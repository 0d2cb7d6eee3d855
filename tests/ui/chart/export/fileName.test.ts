import { expect, test } from 'vitest'
import { defaultScenario } from '#scenario/Scenario.ts'
import { fileName } from '#ui/chart/export/fileName.ts'

test.each([
  [{}, 'dalle-credits-account-40-prompts.csv'],
  [
    { prompts: 1, edits: 2, variations: 1 },
    'dalle-credits-account-1-prompt-2-edits-1-variation.csv',
  ],
  [{ prompts: 0 }, 'dalle-credits-account-no-operations.csv'],
  [{ prompts: 20, bonus: 50 }, 'dalle-credits-account-20-prompts-beta.csv'],
  [{ free: 16 }, 'dalle-credits-account-40-prompts-own-prices.csv'],
])('%j is in %s', (changes, name) => {
  expect(fileName('account', { ...defaultScenario, ...changes }, 'csv')).toBe(name)
})
