import { readFile } from 'node:fs/promises'
import { JSDOM } from 'jsdom'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '#tests/support/page.ts'

async function save(page: Page, kind: 'SVG' | 'PNG' | 'CSV', title: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `${kind} of “${title}”` }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const title = 'What does one image cost?'

describe('a figure saved as SVG', () => {
  test('is named for what is inside', async ({ openPage }) => {
    const page = await openPage({ path: '?prompts=60&bonus=50' })
    expect((await save(page, 'SVG', title)).name).toBe(
      'dalle-credits-per-image-60-prompts-beta.svg',
    )
    expect((await save(page, 'PNG', title)).name).toMatch(/per-image-60-prompts-beta\.png$/)
    expect((await save(page, 'CSV', title)).name).toMatch(/per-image-60-prompts-beta\.csv$/)
  })

  test('needs nothing of the page: no variable, class, or file', async ({ openPage }) => {
    const page = await openPage()
    const svg = (await save(page, 'SVG', title)).bytes.toString('utf8')
    expect(svg).not.toMatch(/var\(--| class=| style=|<image|url\("|http(?!:\/\/(www\.w3|127))/)
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
    const lines = [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(lines[0]).toBe(title)
    expect(lines.join(' ')).toContain('each costs 2.3¢')
    expect(lines.at(-1)).toMatch(/^http:\/\/127\.0\.0\.1/)
  })

  test.for(['light', 'dark'] as const)(
    'looks as it does on the screen in %s',
    async (scheme, { browser, openPage }) => {
      const page = await openPage({ colorScheme: scheme })
      const svg = (await save(page, 'SVG', title)).bytes.toString('utf8')
      const alone = await browser.newPage()
      await alone.setContent(svg)
      const looks = (nodes: Element[]) =>
        nodes.map((node) => {
          const { fill, stroke, strokeWidth, fontSize, fontWeight } = getComputedStyle(node)
          return [node.localName, fill, stroke, strokeWidth, fontSize, fontWeight].join(' ')
        })
      const marks = 'path, text, circle, line'
      const onScreen = await page
        .locator(`[data-figure="per-image"] .recharts-surface`)
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

  test('shows the scenario of the moment even where the figure was never seen', async ({
    openPage,
  }) => {
    const page = await openPage({ height: 400 })
    await page.getByRole('textbox', { name: 'How many prompts' }).fill('77')
    const account = page.getByRole('button', { name: 'SVG of “Your account, month by month”' })
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      // Clicked without scrolling to it.
      account.dispatchEvent('click'),
    ])
    expect(await readFile(await file.path(), 'utf8')).toContain('?prompts=77')
  })
})

test('a PNG has twice the pixels of the picture', async ({ openPage }) => {
  const page = await openPage({ width: 390 })
  const { bytes } = await save(page, 'PNG', title)
  const box = await page.locator('[data-figure="per-image"]').boundingBox()
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(2 * (Math.round(box?.width ?? 0) + 40))
})
