import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { noViewSettings } from '#scenario/viewSettings.ts'
import { formatLink, parseLink } from '#scenario/link.ts'
import { parameterKeys } from '#scenario/parameters.ts'
import { defaultScenario, sameScenario } from '#scenario/Scenario.ts'
import { anyScenario, scenarioWith } from '#tests/support/scenarios.ts'

describe('a written link', () => {
  it('is read as what was written, short or full', () => {
    fc.assert(
      fc.property(anyScenario, fc.boolean(), (scenario, full) => {
        const link = parseLink(formatLink({ scenario }, { full }))
        expect(link.scenario).toEqual(scenario)
        expect(link.notes).toEqual([])
      }),
    )
  })

  it('is read with all else it carries', () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.option(anyScenario),
        fc.constantFrom('light' as const, 'dark' as const, 'auto' as const, null),
        fc.boolean(),
        fc.constantFrom(1, 36, null),
        (scenario, pinned, theme, full, month) => {
          const foreign = 'utm_source=a+b%zz&flag'
          const sent = { scenario, pinned, theme, foreign, view: { ...noViewSettings, month } }
          const link = parseLink(`?${formatLink(sent, { full })}`)
          const saysScenario = full || !sameScenario(scenario, defaultScenario)
          expect(link).toEqual({ ...sent, saysScenario, notes: [], pinnedNotes: [] })
        },
      ),
    )
  })

  it('names only what differs from the defaults, in the order of the table', () => {
    expect(formatLink({ scenario: defaultScenario })).toBe('')
    const scenario = scenarioWith({ packs: [], prompts: 20, buy: 'none' })
    expect(formatLink({ scenario })).toBe('prompts=20&buy=none&packs=none')
  })

  it('knows the default as a value, however it was put', () => {
    expect(formatLink(parseLink('packs=115x15.00&fee=0.00&pattern=0100'))).toBe('')
  })

  it('stays legible, with prices without trailing zeros', () => {
    const packs = [
      { credits: 115, price: cents(1500) },
      { credits: 500, price: cents(6050) },
      { credits: 900, price: cents(9999) },
    ]
    const scenario = scenarioWith({ packs, pattern: [100, 0], fee: cents(450) })
    expect(formatLink({ scenario })).toBe('pattern=100,0&fee=4.5&packs=115x15,500x60.5,900x99.99')
  })

  it('writes every key and its version where it is full', () => {
    const keys = formatLink({ scenario: defaultScenario }, { full: true })
      .split('&')
      .map((pair) => pair.split('=')[0])
    expect(keys).toEqual([...parameterKeys, 'v'])
  })

  it('freezes the pinned scenario where it is full', () => {
    const link = formatLink({ scenario: defaultScenario, pinned: defaultScenario }, { full: true })
    expect(link).toContain('&vs=prompts=40%26edits=0%26')
    expect(link).toMatch(/%26v=1$/)
  })

  it('keeps foreign keys as they stand, after ours', () => {
    const { scenario, foreign } = parseLink('utm_source=a+b%zz&prompts=20&flag')
    expect(formatLink({ scenario, foreign, theme: 'dark' })).toBe(
      'prompts=20&theme=dark&utm_source=a+b%zz&flag',
    )
  })

  it('survives an address bar, a form and a shell unchanged', () => {
    fc.assert(
      fc.property(anyScenario, fc.option(anyScenario), (scenario, pinned) => {
        const query = formatLink({ scenario, pinned })
        expect(new URL(`https://example.org/?${query}`).search).toBe(query && `?${query}`)
        expect(new URLSearchParams(query).get('vs')).toBe(
          pinned && formatLink({ scenario: pinned }),
        )
      }),
    )
  })
})

it('a link of a later grammar says so, however short it is', () => {
  const scenario = { ...defaultScenario, prompts: 20 }
  expect(formatLink({ scenario }, { grammar: 2 })).toBe('prompts=20&v=2')
  expect(formatLink({ scenario })).toBe('prompts=20')
})
