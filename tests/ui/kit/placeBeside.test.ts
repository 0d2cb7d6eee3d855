import { describe, expect, test } from 'vitest'
import { placeIn } from '#ui/kit/placeBeside.ts'

/** What a reader sees of a page of 10,000 px. */
const seen = { top: 4000, bottom: 4900 }
const button = (top: number) => ({ top, bottom: top + 24 })

describe('a box beside a button', () => {
  test('lies below it where there is room', () => {
    expect(placeIn(seen, button(4100), 400)).toEqual({ top: 4136, maxHeight: 640 })
  })

  test('lies as near to it as leaves all of the box to be seen', () => {
    const { top } = placeIn(seen, button(4860), 400)
    expect(top).toBe(4900 - 12 - 400)
  })

  test('is at most 640 px high, and no higher than what is seen', () => {
    expect(placeIn(seen, button(4860), 5000)).toEqual({ top: 4900 - 12 - 640, maxHeight: 640 })
    expect(placeIn({ top: 4000, bottom: 4360 }, button(4200), 5000)).toEqual({
      top: 4012,
      maxHeight: 336,
    })
  })

  test('is never too low to be used', () => {
    expect(placeIn({ top: 4000, bottom: 4050 }, button(4010), 400).maxHeight).toBe(160)
  })
})
