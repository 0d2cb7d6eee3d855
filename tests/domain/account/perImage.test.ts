import { describe, expect, test } from 'vitest'
import { simulate } from '#domain/account/account.ts'
import { cashPerImageKeptCents, listPerImageKeptCents } from '#domain/account/perImage.ts'
import { accountTerms, type Changes } from '#tests/support/terms.ts'

const average = (changes: Changes) => {
  const terms = accountTerms(changes)
  return cashPerImageKeptCents(terms, simulate(terms))
}

describe('the list price of a kept image', () => {
  test('falls from 13.04 cents for one to 3.26 for all four of a prompt', () => {
    const { prompt } = listPerImageKeptCents(accountTerms().tariff)
    expect(prompt[1]).toBeCloseTo(13.0435, 4)
    expect(prompt[4]).toBeCloseTo(3.2609, 4)
  })

  test('ends where an operation returns no more images', () => {
    const { edit, variation } = listPerImageKeptCents(accountTerms().tariff)
    expect([edit[4], variation[4]]).toEqual([null, null])
    expect(edit[3]).toBeCloseTo(4.3478, 4)
  })

  test('goes with what the operation costs', () => {
    const { edit } = listPerImageKeptCents(accountTerms({ costs: [1, 2, 1] }).tariff)
    expect(edit[1]).toBeCloseTo(26.087, 3)
  })

  test('does not exist without packs', () => {
    expect(listPerImageKeptCents(accountTerms({ packs: [] }).tariff).prompt[1]).toBeNull()
  })
})

describe('your own average', () => {
  test('has the free credits in it: 9.375 cents at 40 prompts', () => {
    expect(average({})).toEqual({ 1: 9.375, 2: 4.6875, 3: 3.125, 4: 2.343_75 })
  })

  test('counts no more images than an operation returns', () => {
    const kept = average({ prompts: 0, edits: 40 })
    expect(kept[4]).toBe(kept[3])
  })

  test('is dearer where not every try gives something worth keeping', () => {
    expect(average({ hits: 50 })[1]).toBe(18.75)
  })

  test('does not exist where nothing is kept', () => {
    expect(average({ prompts: 0 })[1]).toBeNull()
  })
})
