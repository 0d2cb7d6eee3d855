import { expect, test } from 'vitest'
import { buildDay } from '#build/buildDay.ts'

const now = () => new Date('2026-11-28T23:59:59Z')

test('the pages speak of the day of the build', () => {
  expect(buildDay({}, now)).toBe('2026-11-28')
  expect(buildDay({ SOURCE_DATE_EPOCH: '' }, now)).toBe('2026-11-28')
})

test('or of the day that a reproducible build is given', () => {
  expect(buildDay({ SOURCE_DATE_EPOCH: '1796169600' }, now)).toBe('2026-12-02')
})

test.each(['yesterday', '-1', '1.5', '9'.repeat(20)])('“%s” is no day', (said) => {
  expect(() => buildDay({ SOURCE_DATE_EPOCH: said }, now)).toThrow('seconds since 1970')
})
