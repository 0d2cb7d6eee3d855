import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLink, parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { heldMonths, settingsOfMonths } from '#scenario/ownMonths.ts'
import { operationsByMonth, usageKeys } from '#scenario/Scenario.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

const lists = (most: number) =>
  fc.array(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 36 })

describe('a list of operations, one number a month', () => {
  it('of up to 1,000 each comes through the link exactly, whatever the kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(lists(1000), lists(30)),
        fc.constantFrom(...usageKeys),
        (counts, key) => {
          const sent = scenarioWith({ edits: 3, ...settingsOfMonths(counts, key) })
          const { scenario, notes } = parseLink(formatLink({ scenario: sent }))
          expect(notes).toEqual([])
          const kind = { prompts: 'prompt', edits: 'edit', variations: 'variation' } as const
          expect(
            outcomeOf(scenario).account.months.map(({ operations }) => operations[kind[key]]),
          ).toEqual(counts)
          expect(operationsByMonth(scenario, key)).toEqual(counts)
        },
      ),
    )
  })

  it('has its average for the usual month, where none is changed by that', () => {
    expect(settingsOfMonths([12, 40, 3, 0, 55], 'prompts')).toMatchObject({
      prompts: 22,
      months: 5,
    })
    expect(settingsOfMonths([7, 7, 7], 'edits')).toEqual({
      prompts: 0,
      edits: 7,
      variations: 0,
      pattern: [100],
      months: 3,
    })
    expect(settingsOfMonths([0, 0], 'prompts')).toMatchObject({ prompts: 0, pattern: [100] })
  })

  it('is held above 1,000 where one usual month fits them all, else as near as it gets', () => {
    expect(heldMonths([100_000, 0, 25_000])).toEqual([100_000, 0, 25_000])
    expect(heldMonths([1500, 2750, 4000])).toEqual([1500, 2750, 4000])
    const counts = [8191, 1237, 4099, 6007, 2503, 7919]
    const held = heldMonths(counts)
    expect(held).not.toEqual(counts)
    for (const [index, count] of counts.entries())
      expect(Math.abs((held[index] ?? 0) - count)).toBeLessThanOrEqual(50)
  })
})
