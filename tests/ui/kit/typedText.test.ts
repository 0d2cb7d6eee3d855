import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codecs, wholeNumberCodec } from '#scenario/values.ts'
import { countOf, dollars, isUnfinished, readTyped, smallCents } from '#ui/kit/typedText.ts'
import { priceCodec } from '#ui/sections/solve/amounts.ts'
import { creditsCodec } from '#ui/sections/what-if/packs.ts'
import { cents } from '#domain/money.ts'

const valueOf = (reading: { kind: string; value?: unknown }) =>
  reading.kind === 'value' ? reading.value : null

const count = (text: string) =>
  valueOf(readTyped(text, codecs.prompts, countOf(['prompt', 'prompts'])))
const money = (text: string) => valueOf(readTyped(text, codecs.fee, dollars))

describe('a count', () => {
  it.each([
    ['20', 20],
    [' 20 ', 20],
    ['007', 7],
    ['1,000', 1000],
    ['1 000', 1000],
    ['1\u00a0000', 1000],
    ['1\u202f000', 1000],
    ['1\u2009000', 1000],
    ["1'000", 1000],
    ['1’000', 1000],
    ['20 prompts', 20],
    ['1 prompt', 1],
    ['20 Prompts a month', 20],
    ['1,000 prompts per month', 1000],
    ['５', 5],
    ['１，０００', 1000],
    ['٢٠', 20],
    ['١٬٠٠٠', 1000],
    ['۲۰', 20],
    ['२०', 20],
  ])('is read in “%s”', (text, value) => {
    expect(count(text)).toBe(value)
  })

  it.each([
    '12,5',
    '12.5',
    '1.234',
    '1,00',
    '1,0000',
    '0,123',
    '1,000 000',
    '$15',
    '20 edits',
    '2 0',
    '1e3',
    '0x10',
    '-5',
    '−5',
    '½',
    '5²',
    '',
    'prompts',
  ])('is not in “%s”', (text) => {
    expect(count(text)).toBeNull()
  })

  it('past the bounds is none', () => {
    expect(count('10,000')).toBe(10_000)
    expect(count('10,001')).toBeNull()
  })

  it('in points alone takes two of them, since one could part decimals', () => {
    const people = wholeNumberCodec({ min: 0, max: 2_000_000 })
    const read = (text: string) => valueOf(readTyped(text, people, countOf(['one', 'many'])))
    expect(read('1.234.567')).toBe(1_234_567)
    expect(read('1.234')).toBeNull()
  })
})

describe('an amount of money', () => {
  it.each([
    ['15', 1500],
    ['$15', 1500],
    ['$ 15.50', 1550],
    ['US$15', 1500],
    ['15 $', 1500],
    ['15 dollars', 1500],
    ['15 USD', 1500],
    ['$15/month', 1500],
    ['4.99', 499],
    ['4,99', 499],
    ['4,9', 490],
    ['٤٫٩٩', 499],
    ['.5', 50],
    [',5', 50],
    ['4.', 400],
    ['1,000', 100_000],
    ['$1,000.00', 100_000],
    ['1.000,00', 100_000],
    ['1 000,00', 100_000],
  ])('is read in “%s”', (text, value) => {
    expect(money(text)).toBe(value)
  })

  it.each(['1.234', '4.999', '4,9999', '1,000,00', '15 €', '.', '$', '4-99', '15 cents'])(
    'is not in “%s”',
    (text) => {
      expect(money(text)).toBeNull()
    },
  )

  it('in cents may say so', () => {
    expect(valueOf(readTyped('9.5¢', priceCodec, smallCents))).toBe(950)
    expect(valueOf(readTyped('9,5 cents', priceCodec, smallCents))).toBe(950)
    expect(valueOf(readTyped('$9.5', priceCodec, smallCents))).toBeNull()
  })
})

describe('a pack', () => {
  const pack = { credits: 230, price: cents(2000) }
  const read = (text: string) =>
    valueOf(readTyped(text, creditsCodec(pack), countOf(['credit', 'credits'])))

  it.each(['115×15', '115x15', '115 X 15', '115 × $15', '115x15.00', '１１５×１５'])(
    'is read whole in “%s”',
    (text) => {
      expect(read(text)).toEqual({ credits: 115, price: 1500 })
    },
  )

  it('keeps its price where only its credits are typed', () => {
    expect(read('1,150 credits')).toEqual({ credits: 1150, price: 2000 })
    expect(read('115×15×2')).toBeNull()
    expect(read('115×')).toBeNull()
  })
})

it('whatever the locale writes of a number is that number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000 }),
      fc.constantFrom('en-US', 'fr-FR', 'de-CH', 'ar-EG', 'fa-IR', 'bn-BD', 'hi-IN', 'sv-SE'),
      (value, locale) => {
        expect(count(value.toLocaleString(locale))).toBe(value)
      },
    ),
  )
})

it.each(['', '$', '4.', '1,', '1,2', '1,23', '1 0', '20 pro', '115×', 'nev', '-'])(
  '“%s” is still being typed',
  (text) => {
    expect(isUnfinished(text)).toBe(true)
  },
)

it.each(['12.5', '1e9', '99999', '1,2345', '115×15'])('“%s” is as it is', (text) => {
  expect(isUnfinished(text)).toBe(false)
})
