import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareInstants, parseInstant } from '#domain/replay/instant.ts'

describe('an instant', () => {
  const newYear = Date.UTC(2025, 0, 1)
  const same = [
    '2025-01-01',
    '2025-01-01T00:00',
    '2025-01-01T00:00:00',
    '2025-01-01T00:00:00Z',
    '2025-01-01T00:00:00.000Z',
    '2025-01-01T01:00:00+01:00',
    '2024-12-31T16:00:00-0800',
    '2025-01-01T05:00+05',
    '2024-12-31T20:30-03:30',
    '2025-01-01T05:45+05:45',
    '2025-01-01T23:59+23:59',
    '2024-12-31T24:00:00Z',
  ]
  test.each(same)('%s is the start of 2025', (text) => {
    expect(parseInstant(text)).toEqual({ milliseconds: newYear, decimals: '' })
  })

  test('has as many digits as it is written with', () => {
    const written = {
      '2025-01-01T00:00:01.2505Z': { milliseconds: newYear + 1250, decimals: '5' },
      '2025-01-01T00:00:00,1Z': { milliseconds: newYear + 100, decimals: '' },
      '2025-01-01T00:00:00.00100Z': { milliseconds: newYear + 1, decimals: '' },
      '2024-12-31T23:59:59.999999999Z': { milliseconds: newYear - 1, decimals: '999999' },
    }
    for (const [text, instant] of Object.entries(written))
      expect(parseInstant(text)).toEqual(instant)
  })

  test('comes before another by any digit', () => {
    const inOrder = [
      '2024-12-31T23:59:59.999999999Z',
      '2025-01-01',
      '2025-01-01T00:00:00.0000001Z',
      '2025-01-01T00:00:00.00000019Z',
      '2025-01-01T00:00:00.0000002Z',
      '2025-01-01T00:00:00.001Z',
    ].map((text) => parseInstant(text)!)
    for (const [a, one] of inOrder.entries())
      for (const [b, other] of inOrder.entries())
        expect(Math.sign(compareInstants(one, other))).toBe(Math.sign(a - b))
  })

  const refused = [
    '',
    '2025',
    '2025-01',
    '2025-13-01',
    '2025-02-29',
    '2025-00-01',
    '2025-01-01Z',
    '2025-01-01 00:00',
    '2025-01-01T25:00',
    '2025-01-01T24:01',
    '2025-01-01T24:00:00.001',
    '2025-01-01T00:60',
    '2025-01-01T00:00:60Z',
    '2025-01-01T00:00:00+24:00',
    '2025-01-01T00:00:00+01:60',
    '12025-01-01',
    '2025-01-011',
    '1735689600000',
    'yesterday',
  ]
  test.each(refused)('%j is none', (text) => {
    expect(parseInstant(text)).toBeNull()
  })

  test('is read back from how it is written', () => {
    const dates = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseInstant(date.toISOString())).toEqual({
          milliseconds: date.getTime(),
          decimals: '',
        })
      }),
    )
  })
})
