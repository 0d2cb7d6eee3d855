import { describe, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { changedSettings, differenceSentence } from '#ui/compare/difference.ts'
import { pinnedWords } from '#ui/compare/pinnedWords.ts'

type Changes = Parameters<typeof scenarioWith>[0]

const said = (now: Changes, pinned: Changes) =>
  textOf(differenceSentence(outcomeOf(scenarioWith(now)), outcomeOf(scenarioWith(pinned))))

describe('the difference in words', () => {
  it('tells more from less, in all and for each picture', () => {
    expect(said({}, { prompts: 20 })).toBe(
      'You would have paid $30 more than at 20 prompts a month: $45, not $15. Each picture you keep costs 3.1¢ more: 9.4¢, not 6.3¢.',
    )
    expect(said({ kept: 2 }, { prompts: 60 })).toContain('$30 less')
  })

  it('compares by the month where one runs longer', () => {
    expect(said({}, { months: 6 })).toBe(
      'You would have paid $1.25 less a month than over 6 months: $3.75, not $5. Each picture you keep costs 3.1¢ less: 9.4¢, not 12.5¢.',
    )
  })

  it('says so where nothing changes the bill', () => {
    expect(said({ bonus: 50 }, {})).toBe(
      'You would have paid as much as at the article’s prices: $45. Each picture you keep costs the same.',
    )
  })

  it('says what is pinned while that is what is shown', () => {
    expect(said({}, {})).toMatch(/^Pinned: 40 prompts a month, \$45 in 12 months\. Change/)
  })

  it('leaves pictures out where none is kept', () => {
    expect(said({}, { prompts: 0 })).toBe(
      'You would have paid $45 more than at 0 prompts a month: $45, not $0.',
    )
  })

  it('is in the present where prices never stood', () => {
    expect(said({ free: 16 }, {})).toMatch(/^You would pay /)
  })
})

describe('the pinned scenario', () => {
  const named = (pinned: Changes) => pinnedWords(scenarioWith({}), scenarioWith(pinned))

  it.each<[Changes, string]>([
    [{ prompts: 16, variations: 4 }, 'at 16 prompts and 4 variations a month'],
    [{ prompts: 1 }, 'at 1 prompt a month'],
    [{ free: 25 }, 'at the prices of “More free credits”'],
    [{ free: 26 }, 'at your pinned prices'],
    [{ buy: 'none' }, 'when never buying'],
    [{ pattern: [300, 100, 0] }, 'in uneven months'],
    [{ kept: 2, hits: 50 }, 'when keeping 2 of each and with 1 try in 2 worth keeping'],
    [
      { prompts: 20, free: 0, months: 6, kept: 2, hits: 7 },
      'at 20 prompts a month, at the prices of “No free credits”, over 6 months and with 2 more changes',
    ],
  ])('with %o is named by what it is', (pinned, words) => {
    expect(named(pinned)).toBe(words)
  })

  it('has every try worth keeping where the one shown has not', () => {
    expect(pinnedWords(scenarioWith({ hits: 33 }), scenarioWith({}))).toBe(
      'with every try worth keeping',
    )
  })
})

describe('the settings that differ', () => {
  it('are named with both their values, and no others are', () => {
    const packs = [{ credits: 115, price: cents(1000) }]
    expect(changedSettings(scenarioWith({ free: 3 }), scenarioWith({ packs }))).toEqual([
      { label: 'Free credits a month', now: '3', pinned: '15' },
      { label: 'Packs on sale', now: '115 credits for $15', pinned: '115 credits for $10' },
    ])
  })
})
