import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { anyScenario } from '#tests/support/scenarios.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { cliffWatch, leftovers, shareSentence } from '#ui/answer/details.ts'
import { answerSentence } from '#ui/answer/sentence.ts'
import { shortAnswer } from '#ui/answer/shortAnswer.ts'
import { charts } from '#tests/support/charts.ts'

const outcome = (query: string) => outcomeOf(parseLink(query).scenario)
const sentence = (query: string) => textOf(answerSentence(outcome(query)))
const share = (query: string) => textOf(shareSentence(outcome(query)))
const watch = (query: string) => textOf(cliffWatch(outcome(query)))
const short = (query: string) => shortAnswer(outcome(query))
const left = (query: string) => textOf(leftovers(outcome(query)))

describe('the answer', () => {
  it('tells packs, bill, what a credit used and what a picture kept came to', () => {
    expect(sentence('')).toBe(
      'At 40 prompts a month you would have bought 3 packs for $45 in 12 months. None of it expired: 13¢ for each credit you used, and with the free ones 9.4¢ for each picture you keep.',
    )
  })

  it('says what expired, which is what makes a used credit dear', () => {
    expect(sentence('prompts=16')).toBe(
      'At 16 prompts a month you would have bought 1 pack for $15 in 12 months, and 103 of its 115 credits would have expired: $1.25 for each credit you used, and with the free ones 7.8¢ for each picture you keep.',
    )
    expect(sentence('prompts=20')).toContain('55 of its 115 credits would have expired: 25¢ for')
    expect(sentence('prompts=16&months=24')).toContain('of their 230 credits would have expired: ')
  })

  it('names only what is not zero, and has its nouns in the right number', () => {
    expect(sentence('prompts=1&edits=1&variations=1&free=0&months=1')).toBe(
      'At 1 prompt, 1 edit and 1 variation a month you would have bought 1 pack for $15 in 1 month. None of it expired: 13¢ for each credit you used, and $5 for each picture you keep.',
    )
    expect(sentence('prompts=0&edits=5')).toMatch(/^At 5 edits a month you/)
  })

  it('has commas in thousands', () => {
    expect(sentence('prompts=10000')).toContain('At 10,000 prompts')
    expect(sentence('prompts=10000')).toContain('1,042 packs for $15,630')
  })

  it('pays nothing below the free limit, and makes nothing of nothing', () => {
    expect(sentence('prompts=15')).toBe(
      'At 15 prompts a month you would have paid nothing in 12 months: the free credits covered it.',
    )
    expect(sentence('prompts=0')).toBe(
      'At 0 prompts a month you would have made nothing and paid nothing in 12 months.',
    )
    expect(sentence('promptcost=0')).toMatch(/you would pay nothing in 12 months\.$/)
  })

  it('speaks of prices that were asked in the past, of others as of what might be', () => {
    expect(sentence('free=0')).toContain('you would have bought')
    expect(sentence('free=25')).toContain('you would buy 2 packs for $30 in 12 months')
    expect(sentence('free=25')).toContain('None of it would expire: 13¢ for each credit you use,')
  })

  it('names fees beside packs, and what expires of the credits that they pay for', () => {
    expect(sentence('fee=4.99&free=100&packs=none')).toContain(
      'you would pay $59.88 in fees in 12 months, and 720 of the 1,200 credits would expire: 12.5¢ for each credit you use, and 12.5¢ for each picture you keep.',
    )
    expect(sentence('fee=4.99&free=100&prompts=120')).toContain(
      'buy 3 packs for $45 and pay $59.88 in fees',
    )
  })

  it('says how many tries succeed', () => {
    expect(sentence('hits=33')).toContain('you keep, with 33 tries in 100 worth keeping.')
    expect(sentence('hits=25')).toContain('with 1 try in 4 worth keeping')
    expect(sentence('hits=1')).toContain('with 1 try in 100 worth keeping')
  })

  it('says what is kept where it is more than one of each', () => {
    expect(sentence('kept=2')).toContain('you keep, keeping 2 of every 4.')
    expect(sentence('kept=4')).toContain('you keep, keeping them all.')
    expect(sentence('edits=5&kept=4')).toContain('keeping them all')
    expect(sentence('edits=5&kept=3')).toContain('keeping 3 of every 3 or 4')
    expect(sentence('edits=5&editimages=1&kept=2')).toContain('keeping up to 2 of every 1 to 4')
    expect(sentence('promptimages=1&kept=2')).not.toContain('keeping')
  })

  it.each([
    [
      'prompts=22&pattern=55,182,14,0,250&months=5',
      'With 12, 40, 3, 0 and 55 prompts in turn you would have bought',
    ],
    ['pattern=300,100,0', 'With 120, 40 and 0 prompts in turn you would have bought'],
    ['pattern=300,100,0&months=1', 'At 120 prompts a month you would have bought'],
    [
      'prompts=100&edits=20&pattern=300,100',
      'With 300 and 100 prompts and 60 and 20 edits in turn you',
    ],
    ['pattern=0,0,0,0,0,0,100', 'With 0 to 40 prompts a month, 40 in all, you would'],
    ['pattern=50', 'At 20 prompts a month you would'],
    ['pattern=100,100', 'At 40 prompts a month you would'],
    ['prompts=0&pattern=50,100', 'At 0 prompts a month you would'],
  ])('says the months where they differ, and no share of a usual one: %s', (query, said) => {
    expect(sentence(query)).toContain(said)
  })

  it('says what is refused', () => {
    expect(sentence('buy=none')).toMatch(
      /have paid nothing in 12 months\. 300 of 480 prompts would have been refused\.$/,
    )
    expect(sentence('packs=none&free=0')).toMatch(
      /would make nothing and pay nothing in 12 months\. All 480 prompts would be refused\.$/,
    )
    expect(sentence('packs=none&free=0&prompts=1&months=1')).toMatch(
      / The one prompt would be refused\.$/,
    )
    expect(sentence('fee=4.99&free=100&packs=none&prompts=120')).toMatch(
      /for each picture you keep\. 240 of 1,440 prompts would be refused\.$/,
    )
  })

  it('has a form short enough for one line', () => {
    expect(short('')).toBe('3 packs, $45 · 13¢ a credit used · 9.4¢ a picture')
    expect(short('prompts=15')).toBe('$0')
    expect(short('buy=none')).toBe('$0 · 300 refused')
  })
})

describe('the line under it', () => {
  it('parts free from paid', () => {
    expect(share('')).toBe('15 free and 25 paid credits a month.')
    expect(share('prompts=16')).toBe('15 free and 1 paid credit a month.')
    expect(share('bonus=50')).toBe('On average 17.1 free and 22.9 paid credits a month.')
    expect(share('prompts=0')).toBe('')
  })

  it('calls free what is no part of a subscription', () => {
    expect(share('fee=4.99&free=100&packs=none')).toBe('40 included credits a month.')
    expect(share('fee=1')).toBe('15 included and 25 paid credits a month.')
  })

  it('counts what rounds to one as one', () => {
    expect(share('prompts=1')).toBe('1 free credit a month.')
    expect(share('prompts=16&months=24&bonus=1&free=0')).toMatch(/ paid credits a month\.$/)
  })

  it('watches the next cliff', () => {
    expect(watch('')).toBe('4 more prompts a month and a fourth pack would be due.')
    expect(watch('prompts=15')).toBe('1 more prompt a month and the first pack would be due.')
    expect(watch('prompts=2&months=18&pattern=75,0,50,0')).toMatch(/ and \d packs would be due\.$/)
    expect(watch('prompts=20&edits=20')).toContain('more operations a month')
    expect(watch('packs=none')).toBe('')
    expect(watch('prompts=80')).toContain('and an eighth pack')
  })

  it('says what is left', () => {
    expect(left('')).toBe('45 paid credits would be left at the end.')
    expect(left('prompts=20')).toBe('')
    expect(left('prompts=20&freelife=3')).toBe('30 free credits would be left at the end.')
    expect(left('free=9&fee=5&freelife=never&prompts=8')).toBe(
      '12 included credits would be left at the end.',
    )
    expect(left('pattern=0,400,0&months=3&freelife=3')).toBe(
      '15 free and 100 paid credits would be left at the end.',
    )
  })
})

it('whatever the scenario, no words hold a number that is none', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const one = outcomeOf({ ...scenario, buy: scenario.buy === 'best' ? 'needed' : scenario.buy })
      const said = [
        textOf(answerSentence(one)),
        shortAnswer(one),
        ...[shareSentence(one), cliffWatch(one), leftovers(one)].map(textOf),
        ...charts.map((chart) => textOf(chart.takeaway(one))),
      ].join(' ')
      expect(said).not.toMatch(
        /NaN|Infinity|undefined|null|-0|\d\.\d{3}|(?<![\d.,])1 (?:packs|credits|images|months|prompts)\b/,
      )
    }),
    { numRuns: 60 },
  )
})
