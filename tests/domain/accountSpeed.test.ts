import fc from 'fast-check'
import { expect, test } from 'vitest'
import { simulate } from '#domain/account/account.ts'
import { defaultScenario, termsOf } from '#scenario/Scenario.ts'
import { bareLoop } from '#tests/bench/bareLoop.ts'
import { arbitraryTerms } from '#tests/support/terms.ts'

/** The quickest of many runs: what else the machine does then counts for nothing. */
function quickest(run: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
  return Math.min(...times)
}

test('the account takes at most 25 times as long as a bare loop over arrays', () => {
  const terms = termsOf(defaultScenario)
  const hundred = (run: () => unknown) => () => {
    for (let count = 0; count < 100; count += 1) run()
  }
  const bare = quickest(
    hundred(() => bareLoop(terms)),
    60,
  )
  const account = quickest(
    hundred(() => simulate(terms)),
    60,
  )
  expect(account / bare).toBeLessThan(25)
})

test('the bare loop does the same arithmetic', () => {
  fc.assert(
    fc.property(arbitraryTerms({ buy: 'needed' }), (terms) => {
      fc.pre(terms.tariff.packs.length > 0)
      expect(simulate(terms).totals).toMatchObject(bareLoop(terms))
    }),
  )
})
