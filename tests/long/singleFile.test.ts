import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSingleFile } from '#build/singleFile.ts'
import { launchOptions, provideChromium } from '#tests/support/chromium.ts'
import { serveFolder } from '#tests/support/server.ts'

let folder: string
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'single-file-'))
  await buildSingleFile(join(folder, 'explorer.html'))
  browser = await chromium.launch(launchOptions(provideChromium()))
})

afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

/** Opens the file, moves a slider, draws a chart; returns all that went wrong or went away. */
async function use(address: string) {
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (request.url() !== address) faults.push(request.url())
  })
  await page.goto(address)
  await page.locator('[data-chart="credit"] .recharts-wrapper').waitFor()
  const box = page.getByRole('textbox', { name: 'Prompts a month', exact: true })
  expect(await box.inputValue()).toBe('20')
  await box.fill('33')
  await expect.poll(() => page.locator('#answer').textContent()).toContain('2 packs for $30')
  await page.close()
  return faults
}

describe('the single file', () => {
  test('works from a disk and asks for nothing else', async () => {
    const address = pathToFileURL(join(folder, 'explorer.html')).href
    expect(await use(`${address}?prompts=20`)).toEqual([])
  })

  test('says on a disk that it has no address, and hands out none', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(join(folder, 'explorer.html')).href)
    for (const button of ['Share', 'Embed']) {
      await page.getByRole('button', { name: button, exact: true }).click()
      await page.getByText('on a disk and has no address').waitFor()
      await page.keyboard.press('Escape')
    }
    const values = await page
      .locator('textarea, input')
      .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))
    expect(values.filter((value) => value.includes('file:'))).toEqual([])
    await page.close()
  })

  test('works as an upload under any name', async () => {
    const server = await serveFolder(folder, '/wp-content/uploads/')
    expect(await use(`${server.url}explorer.html?prompts=20`)).toEqual([])
    await server.close()
  })
})
