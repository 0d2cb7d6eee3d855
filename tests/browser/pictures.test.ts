import { readFile } from 'node:fs/promises'
import { JSDOM } from 'jsdom'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { few, test } from '#tests/support/page.ts'

async function save(page: Page, kind: 'SVG' | 'PNG' | 'CSV', title: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `${kind} of “${title}”` }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const title = 'What does one image cost?'

describe('a chart saved as SVG', () => {
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

  test('shows the scenario of the moment even where the chart was never seen', async ({
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
  const box = await page.locator('[data-chart="per-image"]').boundingBox()
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(2 * (Math.round(box?.width ?? 0) + 40))
})

test('a CSV begins with a byte-order mark, so that Excel reads its ¢', async ({ openPage }) => {
  const page = await openPage()
  const { bytes } = await save(page, 'CSV', title)
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from('\uFEFF'))
  expect(bytes.toString('utf8')).toMatch(/^\uFEFFImages kept,/)
})

test('a table is copied with the decimals of either country', async ({ openPage }) => {
  const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: `Copy the table of “${title}”` }).click()
  await page.getByText('Copied, decimals with a point.').waitFor()
  expect(await copied()).toMatch(/^Images kept\t.*\n1\t0\.130435\t/)
  await page.getByRole('button', { name: 'With a comma instead' }).click()
  await page.getByText('Copied, decimals with a comma.').waitFor()
  expect(await copied()).toMatch(/^Images kept\t.*\n1\t0,130435\t/)
})

describe('a file is kept', () => {
  const userAgent =
    'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36'
  const ask = (page: Page, kind: string) =>
    page.getByRole('button', { name: `${kind} of “${title}”` }).click()

  test('by hand in an app that drops downloads', async ({ openPage }) => {
    const page = await openPage({ userAgent })
    await ask(page, 'PNG')
    const shown = page.getByRole('img', { name: /^dalle-credits-per-image-.*\.png$/ })
    expect(await shown.getAttribute('src')).toMatch(/^data:image\/png;base64,/)
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      500,
    )
    await ask(page, 'CSV')
    const field = page.getByRole('textbox', { name: /^dalle-credits-per-image-.*\.csv$/ })
    expect(await field.inputValue()).toMatch(/^\uFEFF?Images kept,/)
  })

  test('by the device that shares files', async ({ openPage }) => {
    const page = await openPage({
      userAgent,
      prepare: (blank) =>
        blank.addInitScript(() => {
          navigator.canShare = () => true
          navigator.share = async ({ files } = {}) => {
            document.title = `shared ${files?.[0]?.name}`
          }
        }),
    })
    await ask(page, 'SVG')
    await expect.poll(() => page.title()).toMatch(/^shared dalle-credits-per-image-.*\.svg$/)
  })

  test('by hand where the download did not come', async ({ openPage }) => {
    const page = await openPage()
    await save(page, 'SVG', title)
    await page.getByText(/^Your browser was given dalle-credits-per-image-.*\.svg/).waitFor()
    await page.getByRole('button', { name: 'It did not come' }).click()
    await page.getByRole('img', { name: /\.svg$/ }).waitFor()
  })
})

describe('where the canvas is guarded a PNG is not given, and the SVG named', () => {
  const guards = {
    'by noise': () => {
      HTMLCanvasElement.prototype.toBlob = function (give) {
        const { width, height } = this
        const noise = new ImageData(width, height)
        for (let at = 0; at < noise.data.length; at += 1)
          noise.data[at] = at % 4 === 3 ? 255 : Math.random() * 256
        const other = new OffscreenCanvas(width, height)
        other.getContext('2d')?.putImageData(noise, 0, 0)
        void other.convertToBlob().then(give)
      }
    },
    'by an empty picture': () => {
      HTMLCanvasElement.prototype.toBlob = function (give) {
        const other = new OffscreenCanvas(this.width, this.height)
        other.getContext('2d')?.fillRect(0, 0, this.width, this.height)
        void other.convertToBlob().then(give)
      }
    },
    'by silence': () => {
      HTMLCanvasElement.prototype.toBlob = () => undefined
    },
  }
  test.for(few(Object.entries(guards)))('%s', async ([, guard], { openPage }) => {
    const page = await openPage({ prepare: (blank) => blank.addInitScript(guard) })
    await page.clock.install()
    await page.getByRole('button', { name: `PNG of “${title}”` }).click()
    await expect
      .poll(async () => {
        await page.clock.fastForward(2000)
        return page.getByText('The SVG is the same picture.').count()
      })
      .toBe(1)
  })
})
