import { describe, expect, test } from 'vitest'
import { sitePages } from '#build/pages/pages.ts'
import { textAt, widthIn } from '#build/pictures/lettering.ts'
import { inkOf } from '#build/pictures/raster.ts'
import { socialPicture, socialPictureSvg } from '#build/pictures/socialPicture.ts'
import { defaultScenario } from '#scenario/Scenario.ts'

const pages = sitePages().filter(({ kind }) => kind === 'scenario')

/** Where every piece of text ends. */
function textsOf(svg: string) {
  return [...svg.matchAll(/<text [^>]*>.*?<\/text>/g)].map(([text]) => {
    const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${text}</svg>`
    const { x, y, width, height } = inkOf(alone)
    return { text, right: x + width, bottom: y + height }
  })
}

test('measures words as they are drawn', () => {
  const lettering = { size: 34, fill: 'black' } as const
  const text = 'you would buy 3 packs for $45'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${textAt(text, 0, 40, lettering)}</svg>`
  const drawn = inkOf(svg).width
  expect(Math.abs(widthIn(lettering)(text) - drawn)).toBeLessThan(drawn * 0.02)
})

describe('a social picture', () => {
  test('is a PNG of 1,200 by 630 pixels with more on it than paper', () => {
    const png = Buffer.from(socialPicture(defaultScenario, 'What did a DALL·E credit really cost?'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeGreaterThan(10_000)
  })

  test.each(pages)('holds the true numbers of $slug within its edges', ({ scenario, title }) => {
    const texts = textsOf(socialPictureSvg(scenario, title))
    expect(texts.length).toBeGreaterThan(3)
    for (const { text, right, bottom } of texts) {
      expect(right, `right end of ${text}`).toBeLessThanOrEqual(1200 - 40)
      expect(bottom, `foot of ${text}`).toBeLessThanOrEqual(630)
    }
  })

  test('says another answer for another scenario', () => {
    const text = socialPictureSvg({ ...defaultScenario, prompts: 60 }, 'Sixty')
    for (const number of ['$75', '13¢', '10.4¢']) expect(text).toContain(`>${number}<`)
    expect(text).toContain('At 60 prompts')
  })

  test('shows the hero, with the dearest credit, the price from where none expires, and the reader', () => {
    const text = socialPictureSvg({ ...defaultScenario, prompts: 20 }, 'Twenty')
    for (const label of ['$1.25 at 16', '13¢ from 25 on', 'you: 20', 'free'])
      expect(text).toContain(`>${label}<`)
    expect(text).toContain('url(#expired)')
  })

  test('has no price of a credit where none is paid for', () => {
    const text = socialPictureSvg({ ...defaultScenario, prompts: 15 }, 'Fifteen')
    expect(text).toContain('>$0<')
    expect(text).not.toContain('a credit used<')
  })
})
