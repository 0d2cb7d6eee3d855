import { describe, expect, it } from 'vitest'
import { simulate } from '#domain/account/account.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { sweepAt } from '#tests/support/solve.ts'

describe('the outcome of a scenario', () => {
  it('is one and the same however often it is asked for', () => {
    const scenario = scenarioWith({ prompts: 20 })
    const outcome = outcomeOf(scenario)
    expect(outcomeOf(scenario)).toBe(outcome)
    expect(outcome.account).toBe(outcome.account)
    expect(outcome.listPerImage).toBe(outcome.listPerImage)
    expect(outcome.cashPerImage).toBe(outcome.cashPerImage)
    expect(outcome.cliffs.value()).toBe(outcome.cliffs.value())
    expect(outcomeOf({ ...scenario })).not.toBe(outcome)
  })

  it('sweeps the same account over other numbers of operations', () => {
    const { sweep, terms } = outcomeOf(scenarioWith({ prompts: 20 }))
    expect(sweep([0, 20, 131]).value()).toEqual([0, 20, 131].map((count) => sweepAt(terms, count)))
  })

  it('holds what the model says', () => {
    const outcome = outcomeOf(scenarioWith({ prompts: 20 }))
    expect(outcome.account).toEqual(simulate(outcome.terms))
    expect(outcome.account.totals).toMatchObject({ cashCents: 1500, packs: 1, expiredPaid: 55 })
    expect(outcome.pricePerCreditCents).toBeCloseTo(1500 / 115, 12)
    expect(outcome.listPerImage.prompt[4]).toBeCloseTo(1500 / 115 / 4, 12)
    expect(outcome.cashPerImage[1]).toBe(6.25)
    expect(outcome.pricePerUsedCreditCents).toBeCloseTo(25, 12)
    const { half, double } = outcome.halfAndDouble.value()
    expect([half.cashCents, double.cashCents]).toEqual([0, 4500])
    expect(outcome.freeLimit).toBe(15)
    expect(outcome.cliffs.value().next).toEqual({ operations: 25, addsCents: 1500 })
    expect(outcome.cliffs.value().previous).toEqual({ operations: 15, addsCents: 1500 })
  })

  it('has nulls where nothing is on sale', () => {
    const outcome = outcomeOf(scenarioWith({ packs: [] }))
    expect(outcome).toMatchObject({ pricePerCreditCents: null, freeLimit: null })
    expect(outcome.cliffs.value()).toEqual({ next: null, previous: null })
  })
})
