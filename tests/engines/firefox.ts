import puppeteer, { type Page } from 'puppeteer-core'
import type { Engine, EngineKind } from './Engine.ts'
import { provideProgram } from './programs.ts'

async function frameOf(page: Page) {
  const element = await page.waitForSelector('iframe')
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('the page has no frame')
  return frame
}

function driven(page: Page, close: () => Promise<void>): Engine {
  const point = async (selector: string) => {
    const element = await page.waitForSelector(selector)
    // At once: a click goes to where the element was when it was asked for.
    await element?.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }))
    return element
  }
  return {
    goto: async (address) => {
      await page.goto(address)
    },
    back: async () => {
      await page.goBack()
    },
    reload: async () => {
      await page.reload()
    },
    read: async (expression, where = 'page') =>
      (await (where === 'page' ? page : await frameOf(page)).evaluate(expression)) as never,
    click: async (selector) => {
      await (await point(selector))?.click()
    },
    fill: async (selector, text) => {
      await (await point(selector))?.focus()
      await page.keyboard.down('Control')
      await page.keyboard.press('a')
      await page.keyboard.up('Control')
      await page.keyboard.type(text)
    },
    press: async (selector, key) => {
      await (await point(selector))?.focus()
      await page.keyboard.press(key === 'Space' ? ' ' : key)
    },
    close,
  }
}

/** Gecko, over WebDriver BiDi. */
export const firefox: EngineKind = {
  name: 'Firefox',
  async launch() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: provideProgram('firefox-esr', 'firefox-esr'),
      headless: true,
      defaultViewport: { width: 1280, height: 900 },
    })
    return driven(await browser.newPage(), () => browser.close())
  },
}
