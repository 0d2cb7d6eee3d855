import { expect } from 'vitest'
import { save, title } from '#tests/support/chartFiles.ts'
import { few, test } from '#tests/support/page.ts'

test('a chart is saved as SVG, PNG and CSV, each named for what is inside and whole by itself', async ({
  openPage,
}) => {
  const page = await openPage({ path: '?prompts=60&bonus=50', width: 390 })
  const name = 'dalle-credits-per-image-60-prompts-beta'

  const svg = await save(page, 'SVG')
  expect(svg.name).toBe(`${name}.svg`)
  const source = svg.bytes.toString('utf8')
  expect(source).not.toMatch(/var\(--| class=| style=|<image|url\("|http(?!:\/\/(www\.w3|127))/)
  const lines = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent)
  }, source)
  expect(lines.slice(0, 2).join(' ')).toBe(title)
  expect(lines.join(' ')).toMatch(/costs? \d/)
  expect(lines.join('')).toMatch(/http:\/\/127\.0\.0\.1.*\?prompts=60&bonus=50$/)

  const png = await save(page, 'PNG')
  expect(png.name).toBe(`${name}.png`)
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  const box = await page.locator('[data-chart="per-image"]').boundingBox()
  expect(png.bytes.readUInt32BE(16), 'twice the pixels of the screen').toBe(
    2 * (Math.round(box?.width ?? 0) + 40),
  )

  const csv = await save(page, 'CSV')
  expect(csv.name).toBe(`${name}.csv`)
  expect(csv.bytes.subarray(0, 3), 'a byte-order mark, or Excel misreads its ¢').toEqual(
    Buffer.from('\uFEFF'),
  )
  expect(csv.bytes.toString('utf8')).toMatch(/^\uFEFFImages kept,/)
})

test.for(few(['dark', 'light'] as const))(
  'a chart saved as SVG looks as it does on the screen in %s',
  async (scheme, { browser, openPage }) => {
    const page = await openPage({ colorScheme: scheme })
    const svg = (await save(page, 'SVG')).bytes.toString('utf8')
    const alone = await browser.newPage()
    await alone.setContent(svg)
    const looks = (nodes: Element[]) =>
      nodes.map((node) => {
        const { fill, stroke, strokeWidth, fontSize, fontWeight } = getComputedStyle(node)
        return [node.localName, fill, stroke, strokeWidth, fontSize, fontWeight].join(' ')
      })
    const marks = 'path, text, circle, line'
    const onScreen = await page
      .locator(`[data-chart="per-image"] .recharts-surface`)
      .locator(marks)
      .evaluateAll(looks)
    expect(onScreen.length).toBeGreaterThan(10)
    expect(await alone.locator(`svg svg`).locator(marks).evaluateAll(looks)).toEqual(onScreen)
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(await alone.locator('svg > rect').first().getAttribute('fill')).toBe(paper)
    await alone.close()
  },
)
