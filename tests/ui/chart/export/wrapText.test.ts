import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapText } from '#ui/chart/export/wrapText.ts'

const widthOf = (text: string) => text.length

test('breaks between words, as late as the limit allows', () => {
  expect(wrapText('you would buy 3 packs', widthOf, 13)).toEqual(['you would buy', '3 packs'])
})

test('breaks a word that is wider than a line by itself', () => {
  expect(wrapText('see https://a.example/b', widthOf, 8)).toEqual([
    'see',
    'https://',
    'a.exampl',
    'e/b',
  ])
})

test('keeps every word and no line is too wide', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1 })
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (said, limit) => {
      const lines = wrapText(said.join(' '), widthOf, limit)
      expect(lines.join('').replaceAll(' ', '')).toBe(said.join(''))
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(limit)
    }),
  )
})
