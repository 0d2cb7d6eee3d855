import { expect, test } from 'vitest'
import { isOlder } from '#build/nodeVersion.ts'

test.each([
  ['18.20.4', true],
  ['20.9.0', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['22.0.0', false],
  ['100.0.0', false],
])('whether Node %s is older than 20.19: %s', (version, older) => {
  expect(isOlder(version, '20.19')).toBe(older)
})
