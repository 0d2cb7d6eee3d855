import { expect, test } from 'vitest'
import { presetScenario } from '#scenario/presets.ts'
import { contextLine } from '#ui/answer/tariffLabel.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

test('an embed says whose prices of when it shows', () => {
  expect(contextLine(scenarioWith({ prompts: 7 }))).toBe(
    'DALL·E credits, OpenAI’s prices of February 2023; not sold since April 2024.',
  )
  expect(contextLine(presetScenario('launch') ?? scenarioWith({}))).toContain('of July 2022;')
})

test('an embed of prices that nobody asked says so', () => {
  expect(contextLine(scenarioWith({ free: 16 }))).toBe(
    'DALL·E credits. Prices: your own, not a quote.',
  )
})
