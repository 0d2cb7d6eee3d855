import { expect, test } from 'vitest'
import { isMix, kindsInUse, onlyKind } from '#domain/demand.ts'
import { accountTerms } from '#tests/support/terms.ts'

const { usage } = accountTerms()

test.each([
  [{ prompt: 0, edit: 0, variation: 0 }, ['prompt']],
  [{ prompt: 0, edit: 0, variation: 1 }, ['variation']],
  [{ prompt: 9, edit: 0, variation: 0 }, ['prompt']],
  [{ prompt: 1, edit: 0, variation: 2 }, ['prompt', 'variation']],
  [{ prompt: 1, edit: 2, variation: 3 }, ['prompt', 'edit', 'variation']],
])('of %j those in use are %j', (operations, kinds) => {
  const asked = { ...usage, operations }
  expect(kindsInUse(asked)).toEqual(kinds)
  expect(onlyKind(asked)).toBe(kinds.length === 1 ? kinds[0] : null)
  expect(isMix(asked)).toBe(kinds.length > 1)
})
