import { describe, expect, it } from 'vitest'
import { articleTariff } from '#catalogue/articleTariff.ts'
import { claims } from '#catalogue/claims/claims.ts'
import { cents } from '#domain/money.ts'
import type { Tariff } from '#domain/tariff.ts'
import { formatLink, parseLink } from '#scenario/link.ts'

const computed = (id: string, tariff: Tariff = articleTariff) =>
  claims.find((claim) => claim.id === id)!.compute!(tariff).map(({ value }) => value)

describe('the claims', () => {
  it('are twelve, the last of which the article left out, each with an id, a reason and a verdict of its own', () => {
    expect(claims.map(({ verdict }) => verdict)).toEqual([
      'superseded',
      'disputed',
      'holds',
      'rounded',
      'holds',
      'holds',
      'holds',
      'rounded',
      'rounded',
      'disputed',
      'superseded',
      'omitted',
    ])
    expect(new Set(claims.map(({ id }) => id)).size).toBe(12)
    const left = claims.filter(({ omission }) => omission !== undefined)
    expect(left.map(({ verdict }) => verdict)).toEqual(['omitted'])
    for (const { reason } of claims) expect(reason).toMatch(/^[A-Z].*\.$/)
  })

  it.each([
    ['free-limit', [15, 60]],
    ['beta-bonus', [215, 230]],
    ['pack', [1500, 115]],
    ['paid-credit', [1500 / 115]],
    ['one-credit', [1, 1, 1]],
    ['prompt-images', [4]],
    ['variation-images', [3]],
    ['keep-one', [1500 / 115]],
    ['keep-four', [1500 / 115 / 4]],
    ['expiry', [1500 / 60, 1500 / 12, 55]],
  ])('%s is computed as %j', (id, figures) => {
    expect(computed(id)).toEqual(figures)
  })

  it('hold exactly where the model computes what the article says', () => {
    const holding = claims.filter(({ verdict }) => verdict === 'holds')
    for (const { said, compute } of holding)
      for (const { value } of said.figures)
        expect(compute!(articleTariff).map((figure) => figure.value)).toContain(value)
  })

  it('are rounded where the model differs by less than a hundredth of it', () => {
    const rounded = claims.filter(({ verdict }) => verdict === 'rounded')
    for (const { said, compute } of rounded) {
      const ratio = compute!(articleTariff)[0]!.value / said.figures[0]!.value
      expect(ratio).not.toBe(1)
      expect(Math.abs(ratio - 1)).toBeLessThan(0.01)
    }
  })

  it('are computed of the tariff they are given', () => {
    const dearer: Tariff = {
      ...articleTariff,
      freeCredits: 10,
      packs: [{ credits: 100, price: cents(2000) }],
    }
    expect(computed('free-limit', dearer)).toEqual([10, 40])
    expect(computed('pack', dearer)).toEqual([2000, 100])
    expect(computed('paid-credit', dearer)).toEqual([20])
    expect(computed('keep-four', dearer)).toEqual([5])
  })

  it('set the explorer with links as it would write them itself', () => {
    const queries = claims.flatMap(({ settings }) => settings.map(({ query }) => query))
    expect(queries.map((query) => formatLink(parseLink(query)))).toEqual(queries)
    expect(queries.flatMap((query) => parseLink(query).notes)).toEqual([])
  })
})
