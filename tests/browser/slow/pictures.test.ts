import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { live } from '#tests/support/alive.ts'
import { figureButton, fileButton, save, title } from '#tests/support/chartFiles.ts'
import { test } from '#tests/support/page.ts'

test('a chart saved as SVG shows the scenario of the moment even where the chart was never seen', async ({
  openPage,
}) => {
  const page = await openPage({ height: 400 })
  await live(page, '#account button')
  await page.getByRole('textbox', { name: 'How many prompts' }).fill('77')
  const account = page.getByLabel('SVG of “A pack lasted a year, used or not”')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    // Clicked without scrolling to it.
    account.dispatchEvent('click'),
  ])
  expect(await readFile(await file.path(), 'utf8')).toContain('?prompts=77')
})

test('a table is copied with the decimals of either country', async ({ openPage }) => {
  const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await (await figureButton(page, `Copy table of “${title}”`)).click()
  await page.getByText('Copied, decimals with a point.').waitFor()
  expect(await copied()).toMatch(/^Images kept\t.*\n1\t0\.130435\t/)
  await page.getByRole('button', { name: 'With a comma instead' }).click()
  await page.getByText('Copied, decimals with a comma.').waitFor()
  expect(await copied()).toMatch(/^Images kept\t.*\n1\t0,130435\t/)
})

describe('a file is kept', () => {
  const userAgent =
    'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36'

  test('by hand in an app that drops downloads', async ({ openPage }) => {
    const page = await openPage({ userAgent })
    await (await fileButton(page, 'PNG')).click()
    const shown = page.getByRole('img', { name: /^dalle-credits-per-image-.*\.png$/ })
    expect(await shown.getAttribute('src')).toMatch(/^data:image\/png;base64,/)
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      500,
    )
    await (await fileButton(page, 'CSV')).click()
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
    await (await fileButton(page, 'SVG')).click()
    await expect.poll(() => page.title()).toMatch(/^shared dalle-credits-per-image-.*\.svg$/)
  })

  test('by hand where the download did not come', async ({ openPage }) => {
    const page = await openPage()
    await save(page, 'SVG')
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
  test.for(Object.entries(guards))('%s', async ([, guard], { openPage }) => {
    const page = await openPage({ prepare: (blank) => blank.addInitScript(guard) })
    await page.clock.install()
    await (await fileButton(page, 'PNG')).click()
    await expect
      .poll(async () => {
        await page.clock.fastForward(2000)
        return page.getByText('The SVG is the same picture.').count()
      })
      .toBe(1)
  })
})
