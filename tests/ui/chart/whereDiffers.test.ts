import { expect, test } from 'vitest'
import { whereDiffers } from '#ui/chart/whereDiffers.ts'

const at = (...values: number[]) => values.map((value, operations) => ({ operations, value }))
const valueOf = ({ value }: { value: number }) => value

test('of a series that is the same nothing is left', () => {
  expect(whereDiffers(at(1, 2, 3), at(1, 2, 3), valueOf)).toEqual([])
})

test('what one of them does not know is no difference', () => {
  expect(whereDiffers(at(1, 2, 3), [{ operations: 9, value: 0 }], valueOf)).toEqual([])
})

test('a stretch that differs keeps a point on either side', () => {
  const stretch = whereDiffers(at(1, 2, 9, 9, 5, 6), at(1, 2, 3, 4, 5, 6), valueOf)
  expect(stretch.map(({ operations }) => operations)).toEqual([1, 2, 3, 4])
})
