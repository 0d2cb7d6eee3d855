import { expect, test } from 'vitest'
import { frameWidths, heightAt, heightIn } from '#ui/embed/heights.ts'
import { embedViews } from '#ui/embed/views.ts'

const heights = [900, 800, 700, 740, 600, 600]

test.each(embedViews)('$slug has a height for each width, in tens', ({ heights: row }) => {
  expect(row).toHaveLength(frameWidths.length + 1)
  expect(row.filter((height) => height % 10 !== 0)).toEqual([])
})

test('a height holds from its width on', () => {
  expect([0, 280, 315, 316, 387, 388, 640, 5000].map((width) => heightAt(heights, width))).toEqual([
    900, 900, 900, 800, 800, 700, 600, 600,
  ])
})

/** What a browser makes of the style, at a width. */
function computed(css: string, width: number): number {
  const slopes = css.matchAll(/([+-]) clamp\(0px,\((\d+)px - 100vw\)\*999,(\d+)px\)/g)
  return [...slopes].reduce(
    (sum, [, sign, from, rise]) =>
      sum + Number(`${sign}1`) * Math.max(0, Math.min((Number(from) - width) * 999, Number(rise))),
    Number(/\d+/.exec(css)?.[0]),
  )
}

test.each([280, 315, 316, 387, 388, 519, 520, 567, 568, 639, 640, 1200])(
  'the style keeps the same at %d px',
  (width) => {
    expect(computed(heightIn(heights, '100vw'), width)).toBe(heightAt(heights, width))
  },
)

test('a view of one height needs no sum', () => {
  expect(heightIn([900, 900, 900, 900, 900, 900], '100vw')).toBe('900px')
})
