import { expect, test } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { leversOf } from '#ui/sections/per-image/levers.ts'

const said = (query: string) => {
  const outcome = outcomeOf(parseLink(query).scenario)
  outcome.cliffs.value()
  return leversOf(outcome).map(({ action, effect }) => `${action} ${textOf(effect)}`)
}

test.each<[string, string[]]>([
  [
    '',
    [
      'keeping all four brings a picture to 2.3¢',
      'making 6 fewer prompts a month would have saved $15',
      'making 3 more would have cost nothing',
    ],
  ],
  [
    'prompts=16&hits=33',
    [
      'making 1 fewer prompt a month would have saved $15',
      'keeping all four brings a picture to 5.9¢',
      'having every second try worth keeping brings a picture to 15.6¢',
      'making 8 more would have cost nothing',
    ],
  ],
  ['prompts=15', []],
  ['prompts=0', []],
  ['packs=none', []],
  // No lever from one price to another that reads the same.
  [
    'packs=115x0.01&hits=33',
    ['making 6 fewer prompts a month saves 1¢', 'making 3 more costs nothing'],
  ],
  ['prompts=10000&kept=4', []],
  ['prompts=1&free=0&months=1&kept=3', ['making 114 more prompts a month would have cost nothing']],
  [
    'prompts=40&edits=20&kept=2',
    [
      'keeping all brings a picture to 2.8¢',
      'making about 7 fewer operations a month would have saved $15',
      'making about 2 more would have cost nothing',
    ],
  ],
  [
    'free=16&kept=4&prompts=20',
    ['making 4 fewer prompts a month saves $15', 'making 5 more costs nothing'],
  ],
])('what a reader can do about the price, the strongest first, with “%s”', (query, levers) => {
  expect(said(query)).toEqual(levers)
})
