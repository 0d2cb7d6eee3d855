import { describe, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { changedSettings, differenceSentence } from '#ui/compare/difference.ts'

type Changes = Parameters<typeof scenarioWith>[0]

const said = (now: Changes, pinned: Changes) =>
  textOf(differenceSentence(outcomeOf(scenarioWith(now)), outcomeOf(scenarioWith(pinned))))

describe('the difference in words', () => {
  it('tells more from less, in all and for each image', () => {
    expect(said({}, { prompts: 20 })).toBe(
      'You pay $30 more than in the pinned scenario: $45, not $15. Each image you keep costs 3.1¢ more: 9.4¢, not 6.3¢.',
    )
    expect(said({ kept: 2 }, { prompts: 60 })).toContain('$30 less')
  })

  it('compares by the month where one runs longer', () => {
    expect(said({}, { months: 6 })).toBe(
      'You pay $1.25 less a month than in the pinned scenario: $3.75, not $5. Each image you keep costs 3.1¢ less: 9.4¢, not 12.5¢.',
    )
  })

  it('says so where nothing changes the bill', () => {
    expect(said({ bonus: 50 }, {})).toBe(
      'You pay as much as in the pinned scenario: $45. Each image you keep costs the same.',
    )
  })

  it('waits while what is pinned is what is shown', () => {
    expect(said({}, {})).toMatch(/^This is pinned/)
  })

  it('leaves images out where none is kept', () => {
    expect(said({}, { prompts: 0 })).toBe(
      'You pay $45 more than in the pinned scenario: $45, not $0.',
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
