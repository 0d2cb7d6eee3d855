import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { metricOf } from '#ui/amounts/metrics.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import * as why from '#ui/sections/article/whyCredits.ts'

const flatRateSentence = (outcome: Outcome) => textOf(why.flatRateSentence(outcome))
const priceListSentence = (outcome: Outcome) => textOf(why.priceListSentence(outcome))
const at = (changes: Parameters<typeof scenarioWith>[0]) => outcomeOf(scenarioWith(changes))

describe('a flat rate per operation', () => {
  it('would have cost the default reader more, since a part of theirs is free', () => {
    expect(flatRateSentence(at({}))).toBe(
      'At a flat 13¢ each, your 480 operations would have cost $62.61; $17.61 more than you pay.',
    )
  })

  it('would have cost less where packs are left over', () => {
    expect(flatRateSentence(at({ prompts: 1, free: 0, months: 1 }))).toBe(
      'At a flat 13¢ each, your 1 operation would have cost 13¢; $14.87 less, since you also pay for credits left at the end.',
    )
  })

  it('is compared with a bill of nothing in words', () => {
    expect(flatRateSentence(at({ prompts: 1, edits: 1, variations: 1, months: 1 }))).toMatch(
      /would have cost 39\.1¢; you pay nothing\.$/,
    )
  })

  it('names each thing that the bill also pays for', () => {
    expect(flatRateSentence(at({ prompts: 20, free: 0, fee: cents(100), months: 24 }))).toMatch(
      /less, since you also pay for a subscription and credits left at the end\.$/,
    )
    expect(flatRateSentence(at({ prompts: 20, paidlife: 1, free: 0 }))).toMatch(
      /less, since you also pay for credits that expire\.$/,
    )
  })

  it('weighs each kind by the credits it costs', () => {
    const flat = metricOf('flatBill', at({ prompts: 1, edits: 1, editcost: 4, months: 1 }))
    expect(flat).toBeCloseTo((5 * 1500) / 115, 9)
  })

  it('is none where no packs are on sale', () => {
    expect(flatRateSentence(at({ packs: [] }))).toContain('no price')
  })

  it('never undercuts the free credits alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), (prompts) => {
        const outcome = at({ prompts })
        expect(metricOf('flatBill', outcome)).toBeGreaterThanOrEqual(
          outcome.account.totals.cashCents,
        )
      }),
    )
  })
})

describe('the price list', () => {
  it('says what losing the free credits would do to this reader', () => {
    expect(priceListSentence(at({}))).toMatch(/would take your bill from \$45 to \$75\.$/)
  })

  it('says what would be refused without them, where nothing is bought', () => {
    expect(priceListSentence(at({ packs: [], prompts: 10 }))).toMatch(
      /got none, with which 120 operations more would be refused\.$/,
    )
  })

  it('asks nothing for nothing made, whatever the fee', () => {
    expect(flatRateSentence(at({ prompts: 0, fee: cents(100_000) }))).toBe(
      'You make nothing here, so a flat rate would cost nothing.',
    )
  })

  it('does not threaten who has none already', () => {
    expect(priceListSentence(at({ free: 0 }))).toMatch(/got none, as in your scenario\.$/)
  })
})
