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
    'At 120 prompts in a usual month you would have spent 10 free and 150 paid credits a month on average.',
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
  ['', 'Two of each four and a picture costs 4.7¢, not 9.4¢.'],
  ['kept=3', 'All four of each prompt and a picture costs 2.3¢, not 3.1¢.'],
  ['kept=4', 'You keep all you can, so a picture costs 2.3¢; with one of each it would be 9.4¢.'],
  ['prompts=0&edits=20&kept=2', 'All three of each edit and a picture costs 2.1¢, not 3.1¢.'],
  ['edits=10&kept=2', 'Three of each three or four and a picture costs 3.3¢, not 5¢.'],
  ['fee=1', 'Two of each four and a picture costs 5.9¢, not 11.9¢, the subscription included.'],
  ['hits=50', 'Two of each try worth keeping and a picture costs 9.4¢, not 18.8¢.'],
  ['promptimages=2', 'Both of each prompt and a picture costs 4.7¢, not 9.4¢.'],
  ['packs=115x0.01', 'Two of each four and a picture still costs under 0.1¢.'],
  ['promptimages=10', 'Two of each ten and a picture costs 4.7¢, not 9.4¢.'],
  [
    'promptimages=10&kept=4',
    'You keep four of each ten, so a picture costs 2.3¢; with one of each it would be 9.4¢.',
  ],
  [
    'promptimages=1',
    'A picture costs 9.4¢; each prompt returns one, so there is no second to keep.',
  ],
  [
    'prompts=0',
    'You keep nothing here. Of a prompt at list price, one picture kept costs 13¢, and each of four 3.3¢.',
  ],
  ['prompts=0&packs=none', 'Nothing is kept and nothing is for sale, so no picture has a price.'],
  [
    'prompts=15',
    'Your pictures cost nothing, however many you keep: the free credits cover all you make.',
  ],
  [
    'promptcost=0',
    'Your pictures cost nothing, however many you keep: what you make takes no credits.',
  ],
  [
    'packs=none',
    'The pictures you get cost nothing, however many you keep: what the free credits don’t cover is refused.',
  ],
])('what a picture costs, with “%s”', (query, words) => {
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
