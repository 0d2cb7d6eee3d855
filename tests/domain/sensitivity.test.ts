import { describe, expect, test } from 'vitest'
import { rank } from '#domain/sensitivity.ts'
import { accountTerms } from '#tests/support/terms.ts'

const base = accountTerms({ prompts: 40 })

describe('the ranking of settings', () => {
  const effects = () =>
    rank(base, [
      { id: 'bonus', down: null, up: accountTerms({ bonus: 1 }) },
      { id: 'kept', down: null, up: accountTerms({ kept: 2 }) },
      { id: 'prompts', down: accountTerms({ prompts: 34 }), up: accountTerms({ prompts: 44 }) },
    ])

  test('puts first what moves the cash per kept image most, either way', () => {
    expect(effects().map(({ id }) => id)).toEqual(['kept', 'prompts', 'bonus'])
  })

  test('tells the cash per kept image there and the difference from here', () => {
    expect(effects()[0]).toEqual({
      id: 'kept',
      down: null,
      up: { perImageCents: 4.6875, differenceCents: -4.6875 },
      largestCents: 4.6875,
    })
    expect(effects()[1]!.down!.perImageCents).toBeCloseTo(3000 / 408, 9)
    expect(effects()[1]!.up!.differenceCents).toBeCloseTo(6000 / 528 - 9.375, 9)
  })

  test('knows no difference where no image is kept', () => {
    const [effect] = rank(base, [{ id: 'none', down: accountTerms({ prompts: 0 }), up: null }])
    expect(effect).toEqual({
      id: 'none',
      down: { perImageCents: null, differenceCents: null },
      up: null,
      largestCents: 0,
    })
  })

  test('knows none from a place where no image is kept, only the price there', () => {
    const [effect] = rank(accountTerms({ prompts: 0 }), [{ id: 'some', down: null, up: base }])
    expect(effect!.up).toEqual({ perImageCents: 9.375, differenceCents: null })
  })
})
