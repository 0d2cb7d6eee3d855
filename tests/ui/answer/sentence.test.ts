import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { anyScenario } from '#tests/support/scenarios.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { cliffWatch, leftovers, shareSentence } from '#ui/answer/details.ts'
import { answerSentence, shortAnswer } from '#ui/answer/sentence.ts'
import { formatMoney } from '#ui/kit/format.ts'
import { charts } from '#tests/support/charts.ts'

const outcome = (query: string) => outcomeOf(parseLink(query).scenario)
const sentence = (query: string) => textOf(answerSentence(outcome(query)))
const share = (query: string) => textOf(shareSentence(outcome(query)))
const watch = (query: string) => textOf(cliffWatch(outcome(query)))
const left = (query: string) => textOf(leftovers(outcome(query)))

describe('the answer', () => {
  it('tells packs, cash, a month and an image kept', () => {
    expect(sentence('')).toBe(
      'At 40 prompts, 0 edits and 0 variations a month, keeping 1 of 4 images, you would buy 3 packs for $45 in 12 months: $3.75 a month, 9.4¢ for each image you keep.',
    )
  })

  it('has its nouns in the right number', () => {
    expect(sentence('prompts=1&edits=1&variations=1&free=0&months=1')).toBe(
      'At 1 prompt, 1 edit and 1 variation a month, keeping 1 of 3 or 4 images, you would buy 1 pack for $15 in 1 month: $5 for each image you keep.',
    )
  })

  it('has commas in thousands', () => {
    expect(sentence('prompts=10000')).toContain('At 10,000 prompts')
    expect(sentence('prompts=10000')).toContain('1,042 packs for $15,630')
  })

  it('pays nothing below the free limit, and makes nothing of nothing', () => {
    expect(sentence('prompts=15')).toContain('you would pay nothing in 12 months.')
    expect(sentence('prompts=0')).toContain('you would make nothing and pay nothing')
  })

  it('names fees beside packs', () => {
    expect(sentence('fee=4.99&free=100&packs=none&prompts=120')).toContain(
      'you would pay $59.88 in fees in 12 months: $4.99 a month',
    )
    expect(sentence('fee=4.99&free=100&prompts=120')).toContain(
      'buy 3 packs for $45 and pay $59.88 in fees',
    )
  })

  it('says how many tries succeed, and when all images are kept', () => {
    expect(sentence('hits=33')).toContain('keeping 1 of 4 images from 33 tries in 100,')
    expect(sentence('hits=25')).toContain('from 1 try in 4,')
    expect(sentence('hits=1')).toContain('from 1 try in 100,')
    expect(sentence('hits=90')).toContain('from 90 tries in 100,')
  })

  it('says what is kept where some tries return fewer', () => {
    expect(sentence('prompts=0&edits=5&kept=4')).toContain('keeping up to 4, so all 3 images, you')
    expect(sentence('edits=5&kept=4')).toContain('keeping up to 4 of 3 or 4 images, you')
    expect(sentence('edits=5&kept=3')).toContain('keeping 3 of 3 or 4 images, you')
    expect(sentence('edits=5&editimages=1')).toContain('keeping 1 of 1 to 4 images, you')
    expect(sentence('promptimages=1&kept=2')).toContain('keeping up to 2, so the 1 image, you')
  })

  it('says what the pattern makes of the operations', () => {
    expect(sentence('pattern=300,100,0')).toContain(
      'variations a month, which the pattern makes 53.3 on average, keeping 1',
    )
    expect(sentence('pattern=100,100')).not.toContain('pattern')
    expect(sentence('prompts=0&pattern=50')).not.toContain('pattern')
  })

  it('says what is refused', () => {
    expect(sentence('packs=none')).toMatch(
      /you would pay nothing in 12 months; 300 of 480 operations are refused\.$/,
    )
    expect(sentence('packs=none&free=0')).toMatch(
      /you would make nothing and pay nothing in 12 months; all 480 operations are refused\.$/,
    )
    expect(sentence('packs=none&free=0&prompts=1&months=1')).toMatch(/; it is refused\.$/)
    expect(sentence('fee=4.99&free=100&packs=none&prompts=120')).toMatch(
      /for each image you keep; 240 of 1,440 operations are refused\.$/,
    )
  })
})

describe('the lines under it', () => {
  it('part free from paid', () => {
    expect(share('')).toBe('You spend 15 free and 25 paid credits a month.')
    expect(share('prompts=16')).toBe('You spend 15 free and 1 paid credit a month.')
    expect(share('bonus=50')).toBe('On average you spend 17.1 free and 22.9 paid credits a month.')
    expect(share('prompts=0')).toBe('')
  })

  it('call free what is no part of a subscription', () => {
    expect(share('fee=4.99&free=100&packs=none')).toBe('You spend 40 included credits a month.')
    expect(share('fee=1')).toBe('You spend 15 included and 25 paid credits a month.')
  })

  it('count what rounds to one as one', () => {
    expect(share('prompts=1')).toBe('You spend 1 free credit a month.')
    expect(share('prompts=16&months=24&bonus=1&free=0')).toMatch(/ paid credits a month\.$/)
  })

  it('watch the cliffs on both sides', () => {
    expect(watch('')).toBe(
      '4 more prompts a month and a fourth pack ($15) is due. 6 fewer would save $15.',
    )
    expect(watch('prompts=15')).toBe('1 more prompt a month and the first pack ($15) is due.')
    expect(watch('prompts=20&edits=20')).toContain('more operations a month')
    expect(watch('packs=none')).toBe('')
  })

  it('order with the right article', () => {
    expect(watch('prompts=80')).toContain('and an eighth pack')
  })

  it('say what a used credit cost when others expire', () => {
    expect(left('prompts=20')).toBe(
      '55 paid credits expire unused: you paid 25¢ for each paid credit you used, not 13¢.',
    )
  })

  it('leave credits out of that price that may yet be used', () => {
    const { totals } = outcome('prompts=16&months=24&bonus=1').account
    expect(totals.balancePaid).toBeGreaterThan(0)
    expect(totals.spentPaid + totals.expiredPaid).toBeLessThan(totals.bought)
    expect(left('prompts=16&months=24&bonus=1')).toContain(
      `you paid ${formatMoney(((totals.spentPaid + totals.expiredPaid) * 1500) / 115 / totals.spentPaid)} for`,
    )
  })
})

it('whatever the scenario, no words hold a number that is none', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const one = outcomeOf({ ...scenario, buy: scenario.buy === 'best' ? 'needed' : scenario.buy })
      const said = [
        textOf(answerSentence(one)),
        ...Object.values(shortAnswer(one)),
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
