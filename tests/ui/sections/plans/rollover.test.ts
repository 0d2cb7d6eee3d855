import { expect, it } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { rolloverSaving, rolloverWords } from '#ui/sections/plans/rollover.ts'

function saidAt(query: string): string {
  const { scenario } = parseLink(query)
  return rolloverWords(scenario, rolloverSaving(scenario).value())
}

it.each([
  ['prompts=40', 'Rollover would have saved you nothing.'],
  ['prompts=10', 'Rollover would have saved you 60 credits and no money.'],
  // 15 in months without work pay for as many in the next.
  ['pattern=0,200', 'Rollover would have saved you 90 credits and $15.'],
  // Where there is rollover, what that saves, and against what.
  [
    'prompts=10&freelife=3',
    'Against credits that expire after a month, rollover would save you 30 credits and no money.',
  ],
  [
    'prompts=20&pattern=0,0,300&freelife=3',
    'Against credits that expire after a month, rollover would save you 120 credits and $15.',
  ],
  [
    'prompts=10&freelife=never',
    'Against credits that expire after a month, rollover would save you 60 credits and no money.',
  ],
  ['free=100&fee=4.99&packs=none', 'Rollover would save you 720 credits and no money.'],
])('at “%s”: %s', (query, said) => {
  expect(saidAt(query)).toBe(said)
})
