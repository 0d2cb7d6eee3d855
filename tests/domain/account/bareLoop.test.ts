import fc from 'fast-check'
import { expect, test } from 'vitest'
import { simulate } from '#domain/account/account.ts'
import { bareLoop } from '#tests/bench/bareLoop.ts'
import { arbitraryTerms } from '#tests/support/terms.ts'

test('the bare loop does the same arithmetic', () => {
  fc.assert(
    fc.property(arbitraryTerms({ buy: 'needed' }), (terms) => {
      fc.pre(terms.tariff.packs.length > 0)
      expect(simulate(terms).totals).toMatchObject(bareLoop(terms))
    }),
  )
})
