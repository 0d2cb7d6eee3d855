import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readMonths, type PastedMonths } from '#ui/sections/what-if/pastedMonths.ts'

const read = (text: string) => readMonths(text, ['prompt', 'prompts'])
const monthsOf = (said: PastedMonths) => (said.kind === 'months' ? said.months : said)
const decided = (text: string) => {
  const said = read(text)
  return said.kind === 'months' ? said.decided : said
}
const faultIn = (text: string) => {
  const said = read(text)
  return said.kind === 'fault' ? said.fault : said
}
const five = [12, 40, 3, 0, 55]

test.each([
  '12 40 3 0 55',
  '12,40,3,0,55',
  '12, 40, 3, 0, 55',
  '12;40;3;0;55',
  '12\t40\t3\t0\t55',
  '12\n40\n3\n0\n55\n',
  '12\r\n40\r\n3\r\n0\r\n55',
  '12, 40,\n3, 0, 55',
  '12 40 3\n0 55',
  'Prompts\n12\n40\n3\n0\n55',
  'Prompts, 12, 40, 3, 0, 55',
  'month,prompts\nJan,12\nFeb,40\nMar,3\nApr,0\nMay,55',
  'month;prompts;cost\n2025-01;12;$1.50\n2025-02;40;$4\n2025-03;3;$0\n2025-04;0;–\n2025-05;55;$6',
  'nr\tprompts\n1\t12\n2\t40\n3\t3\n4\t0\n5\t55',
  '1,12\n2,40\n3,3\n4,0\n5,55',
  'Jan,Feb,Mar,Apr,May\n12,40,3,0,55',
  'Month,Made\nJan,12\nFeb,40\nMar,3\nApr,0\nMay,55\nTotal,110',
  'images,paid\n12,9\n40,8\n3,7\n0,8\n55,8',
  '١٢، ٤٠، ٣، ٠، ٥٥',
  '12.0\n40.0\n3.0\n0.0\n55.0',
  '12 prompts\n40 prompts\n3 prompts\n0 prompts\n55 prompts',
])('%j is five months', (text) => {
  expect(monthsOf(read(text))).toEqual(five)
})

test('any list that a spreadsheet writes is read as it stands', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 36 })
  fc.assert(
    fc.property(counts, fc.constantFrom('\n', '\r\n', '\t', ';', '; '), (months, between) => {
      expect(monthsOf(read(months.join(between)))).toEqual(months)
    }),
  )
})

describe('what was decided is said', () => {
  it.each([
    ['month,prompts\nJan,12\nFeb,40', 'The numbers of “prompts” are taken.'],
    ['a,12\nb,40', 'The numbers of “column 2” are taken.'],
    ['Images made\n12\n40', '“Images made” is taken for the heading.'],
    ['12\n\n40', 'Empty lines are left out.'],
    ['1,200\n900', '“1,200” is read as one number.'],
    ['12, 40, 1,200', '“1,200” is read as one number.'],
    ['m,prompts\nJan,12\nFeb,40\nTotal,52', 'The line of the total is left out.'],
  ])('%j: %s', (text, said) => {
    expect(decided(text)).toContain(said)
  })

  it('and nothing where nothing was', () => {
    expect(decided('12 40 3')).toEqual([])
  })
})

describe('what could mean two things is asked', () => {
  it('a number with a comma, alone', () => {
    expect(read('1,200')).toMatchObject({
      question: '“1,200” can be one month or two:',
      choices: [{ months: [1200] }, { months: [1, 200] }],
    })
    expect(monthsOf(read('400,350'))).toEqual([400, 350])
  })

  it('a table with several columns of numbers', () => {
    expect(read('cat,dog\n12,5\n40,6')).toEqual({
      kind: 'question',
      question: '2 columns hold numbers. Which are your prompts?',
      choices: [
        { label: 'cat', months: [12, 40] },
        { label: 'dog', months: [5, 6] },
      ],
    })
  })

  it('months that no shares hold exactly', () => {
    const asked = read('8191 1237 4099 6007 2503 7919')
    expect(asked).toMatchObject({ kind: 'question' })
    if (asked.kind === 'question') expect(asked.choices[0]?.months).toHaveLength(6)
  })
})

test.each([
  ['', 'Write how many prompts each month had, such as 12 40 3 0 55.'],
  ['12 abc 3', '“abc”, the second, is not a number of prompts. Correct it or take it out.'],
  ['12 -5', '“-5”, the second, is below 0. Write 0 for a month without prompts.'],
  ['12; 12.5', '“12.5”, the second, is not a whole number. Round it.'],
  ['12,,3', 'The second is empty. Write 0 for a month without prompts.'],
  ['12 200000', '“200000”, the second, is more than 100,000, the most that a month can have.'],
  [
    Array.from({ length: 500 }, (_, index) => index).join(' '),
    'These are 500 numbers, and 36 months are the most. Leave those that you mean.',
  ],
  [
    'm,made\nJan,12\nFeb,n/a',
    '“n/a”, the second, is not a number of prompts. Correct it or take it out.',
  ],
])('%j is refused, and why', (text, fault) => {
  expect(faultIn(text)).toBe(fault)
})

test('any text is read, and none throws', () => {
  const signs = fc.constantFrom(...Array.from('0123456789 ,;\t\n"-.xm'))
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 60 }), (text) => {
      const said = read(text)
      if (said.kind !== 'months') return
      expect(said.months.length).toBeGreaterThan(0)
      expect(said.months.every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
    }),
  )
})
