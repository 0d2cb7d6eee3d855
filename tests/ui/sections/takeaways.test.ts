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
  ['', 'Up to 15 prompts a month cost nothing. At 40 prompts you use 25 paid credits a month.'],
  ['free=1&prompts=1', 'One prompt a month costs nothing.'],
  [
    'free=0&prompts=1',
    'Not even one prompt a month is free. At 1 prompt you use 1 paid credit a month.',
  ],
  ['fee=10&prompts=15', 'Up to 15 prompts a month cost nothing beyond the fee.'],
  [
    'pattern=200,100,0&prompts=20',
    'Up to 7 prompts a month cost nothing. At 20 prompts you use 10 paid credits a month.',
  ],
  [
    'prompts=16&months=24&bonus=1',
    'Up to 15 prompts a month cost nothing. At 16 prompts you use 1 paid credit a month on average.',
  ],
  ['promptcost=0', 'However many prompts you make, up to 30,000 a month, no pack is ever due.'],
  ['packs=none', 'Nothing is for sale: what 15 credits a month can’t cover is refused.'],
  [
    'buy=none&bonus=50',
    'You never buy: what 15 credits a month and a bonus of 50 can’t cover is refused.',
  ],
  [
    'packs=none&free=0',
    'Nothing is for sale and nothing is free: all that takes a credit is refused.',
  ],
])('what is free, with “%s”', (query, words) => {
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
  ['', 'You buy in months 1, 5 and 10; nothing expires.'],
  ['prompts=15', 'You never need to buy a pack; nothing expires.'],
  [
    'packs=none&prompts=10',
    'There is nothing to buy, and no need to; 60 free credits expire unused.',
  ],
])('what is bought, with “%s”', (query, words) => {
  expect(said(accountChart, query)).toBe(words)
})
