import { describe, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { formulaOf } from '#ui/amounts/formulas.ts'
import { amountsOf, textOf } from '#ui/amounts/sentence.ts'
import { nowAndThen } from '#ui/sections/what-if/nowAndThen.ts'

const said = (changes: Parameters<typeof scenarioWith>[0]) =>
  textOf(nowAndThen(outcomeOf(scenarioWith(changes))))

describe('now beside then', () => {
  it('gives the one bill there is at the article’s prices', () => {
    expect(said({})).toBe(
      'These are the article’s rules: $45. Set others, and all of the page follows.',
    )
  })

  it('sets a preset’s bill beside the article’s for the same habits', () => {
    expect(said({ free: 0 })).toBe('At the prices of “No free credits” $75, at the article’s $45.')
  })

  it('calls prices the reader’s own, and says what they refuse', () => {
    expect(said({ free: 39, packs: [], months: 1 })).toBe(
      'At your own prices $0, with 1 prompt refused; at the article’s $15.',
    )
  })

  it('compares the reader’s own pack with the article’s', () => {
    expect(said({ packs: [{ credits: 115, price: cents(1000) }] })).toBe(
      'At your own prices $30, at the article’s $45.',
    )
  })

  it('compares ways to buy where the prices are the article’s', () => {
    expect(said({ buy: 'none' })).toBe(
      'Never buying $0, with 300 prompts refused; buying as needed $45.',
    )
    expect(said({ buy: 'best' })).toBe(
      'On the cheapest schedule $45, and buying as needed the same.',
    )
  })

  it('explains both bills, in the order of the words', () => {
    const sentence = nowAndThen(outcomeOf(scenarioWith({ free: 0 })))
    expect(
      amountsOf(sentence).map(({ text, meaning }) => `${text}: ${formulaOf(meaning).text}`),
    ).toEqual(['$75: 5 × $15', '$45: 3 × $15'])
  })
})
