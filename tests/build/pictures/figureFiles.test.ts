import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { outcomeOf } from '#scenario/outcome.ts'
import { presetScenario } from '#scenario/presets.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { figurePng, figureSvg } from '#build/pictures/figureFiles.ts'
import { billChart } from '#ui/sections/bill/chart.ts'

const chart = { ...billChart, slug: 'bill', title: 'The bill went up in steps of $15' }
const drawn = {
  content: '<rect width="732" height="280" fill="var(--paid-area)"/><text y="20">you</text>',
  width: 732,
  height: 280,
}
const outcome = outcomeOf(presetScenario('blogger') ?? defaultScenario)

const pictureAt = (siteUrl: string | null) => figureSvg(chart, outcome, drawn, siteUrl)

describe('a figure of a named scenario as a file', () => {
  test('stands for itself: no variable of the page is left in it', () => {
    const { svg } = pictureAt(null)
    expect(svg).not.toContain('var(')
    expect(svg).toContain('fill="#b8430e"')
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
    expect(document.querySelector('parsererror')).toBeNull()
  })

  test('says what it shows, on whose prices, and leads to its settings', () => {
    const { svg } = pictureAt('https://credits.example/')
    expect(svg).toContain(`>${chart.title}<`)
    expect(svg).toContain('Prices: as in the article, February 2023')
    expect(svg).toContain('href="https://credits.example/?prompts=39&amp;hits=33"')
  })

  test('writes its settings out where it is not known where the site stands', () => {
    expect(pictureAt(null).svg).toContain('Settings: ?prompts=39&amp;hits=33')
  })

  test('is half as large again as a PNG, for sharp screens', () => {
    const picture = pictureAt(null)
    const png = Buffer.from(figurePng(picture))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      Math.ceil(picture.width * 1.5),
      Math.ceil(picture.height * 1.5),
    ])
  })
})

test('an unknown variable is an error', () => {
  const odd = { ...drawn, content: '<rect fill="var(--unheard-of)"/>' }
  expect(() => figureSvg(chart, outcome, odd, null)).toThrow('--unheard-of')
})
