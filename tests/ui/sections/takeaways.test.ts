import { expect, test } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { accountChart } from '#ui/sections/account/chart.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import type { ChartDefinition } from '#ui/chart/chart.ts'
import { freePaidChart } from '#ui/sections/free-paid/chart.ts'
import { perImageChart } from '#ui/sections/per-image/chart.ts'

const said = (chart: ChartDefinition, query: string) =>
  textOf(chart.takeaway(outcomeOf(parseLink(query).scenario)))

test.each([
  ['', 'At 40 prompts a month you would have spent 15 free and 25 paid credits.'],
  ['prompts=0', 'At 0 prompts a month you would have spent no credits.'],
  ['prompts=1', 'At 1 prompt a month you would have spent 1 free credit.'],
  ['prompts=16', 'At 16 prompts a month you would have spent 15 free and 1 paid credit.'],
  ['fee=10', 'At 40 prompts a month you would spend 15 included and 25 paid credits.'],
  [
    'pattern=300,100,0&prompts=120',
    'At 120 prompts a month, uneven, you would have spent 10 free and 150 paid credits a month on average.',
  ],
  [
    'prompts=16&months=24&bonus=1',
    'At 16 prompts a month you would spend 15 free and 1 paid credit a month on average.',
  ],
  ['promptcost=0', 'At 40 prompts a month you would spend no credits.'],
  [
    'packs=none',
    'At 40 prompts a month you would spend 15 free credits; 25 prompts would be refused.',
  ],
  [
    'buy=none&prompts=16',
    'At 16 prompts a month you would have spent 15 free credits; 1 prompt would have been refused.',
  ],
])('what a month takes, with “%s”', (query, words) => {
  expect(said(freePaidChart, query)).toBe(words)
})

test.each([
  ['', 'Keep one image of each try and it costs you 9.4¢; keep all and each costs 2.3¢.'],
  ['prompts=15', 'Your images cost nothing: the free credits cover every operation.'],
  ['promptcost=0', 'Your images cost nothing: what you make takes no credits.'],
  ['packs=none', 'The images you get cost nothing: what the free credits can’t cover is refused.'],
  [
    'hits=50',
    'Keep one image of each try worth keeping and it costs you 18.8¢; keep all and each costs 4.7¢.',
  ],
  [
    'prompts=16&promptimages=2&variationimages=6',
    'Keep one image of each try and it costs you 7.8¢; keep all and each costs 3.9¢.',
  ],
])('what an image costs, with “%s”', (query, words) => {
  expect(said(perImageChart, query)).toBe(words)
})

test.each([
  ['', 'You would have bought in months 1, 5 and 10, and used all but 45.'],
  ['prompts=0', 'You would have bought nothing, and all 180 free credits expired.'],
  ['prompts=1', 'You would have bought nothing, and 168 of 180 free credits expired.'],
  ['prompts=15', 'You would have bought nothing, and used all 180 free credits.'],
  ['prompts=20', 'You would have bought in month 1, and used all but 55, which expired.'],
  [
    'prompts=24&months=18',
    'You would have bought in months 1 and 13, and used all but 68, of which 7 expired.',
  ],
  ['free=0&prompts=115', 'You would have bought in every month, and used them all.'],
  ['prompts=100', 'You would have bought in 9 of 12 months, and used all but 15.'],
  ['months=1', 'You would have bought 1 pack, and used all but 90.'],
  ['months=1&prompts=131', 'You would have bought 2 packs, and used all but 114.'],
  [
    'pattern=300,100,0',
    'You would have bought in months 1, 2, 4, 7 and 10, and used all but 55. 60 of 180 free credits expired.',
  ],
  ['fee=10', 'You would buy in months 1, 5 and 10, and use all but 45.'],
  [
    'fee=10&free=60',
    'You would buy nothing beyond the fee, and 240 of 720 included credits would expire.',
  ],
  ['buy=none', 'You would have bought nothing, and 300 of 480 prompts would have been refused.'],
  ['packs=none&free=0', 'You would buy nothing, and all 480 prompts would be refused.'],
  ['free=0&prompts=0', 'You would have bought nothing.'],
  ['freelife=never&prompts=10', 'You would buy nothing, and use all but 60 of 180 free credits.'],
])('what is bought and what becomes of it, with “%s”', (query, words) => {
  expect(said(accountChart, query)).toBe(words)
})
