import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tileArt } from '#ui/kit/pictureArt.ts'

const number = fc.integer({ min: 0, max: 100_000 })

test('the same seed draws the same picture, another seed another', () => {
  fc.assert(
    fc.property(number, number, number, (family, seed, other) => {
      expect(tileArt(family, seed)).toEqual(tileArt(family, seed))
      fc.pre(seed !== other)
      expect(tileArt(family, seed)).not.toEqual(tileArt(family, other))
    }),
  )
})

test('pictures of one family share their colours', () => {
  const coloursOf = (seed: number) => {
    const { background, shapes } = tileArt(7, seed)
    return [background, ...shapes.map(({ fill }) => fill)]
  }
  expect(coloursOf(1)).toEqual(coloursOf(2))
})

test('paths hold finite numbers', () => {
  fc.assert(
    fc.property(number, number, (family, seed) => {
      const paths = tileArt(family, seed).shapes.map(({ path }) => path)
      expect(paths.join()).not.toMatch(/NaN|Infinity|undefined/)
    }),
  )
})
