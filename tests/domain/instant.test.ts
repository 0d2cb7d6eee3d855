import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInstant } from '#domain/instant.ts'

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
    '2024-12-31T24:00:00Z',
  ]
  test.each(same)('%s is the start of 2025', (text) => {
    expect(parseInstant(text)).toBe(newYear)
  })

  test('may be told to the microsecond', () => {
    expect(parseInstant('2025-01-01T00:00:01.2505Z')).toBeCloseTo(newYear + 1250.5, 3)
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
    '2025-01-01T00:60',
    '2025-01-01T00:00:60Z',
    '2025-01-01T00:00:00+24:00',
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
        expect(parseInstant(date.toISOString())).toBe(date.getTime())
      }),
    )
  })
})
