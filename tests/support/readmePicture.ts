import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { launchOptions, provideChromium } from './chromium.ts'
import { serveFolder } from './server.ts'

/** `npm run picture`: the README's picture of the built page, at the size of a small window. */
async function takePicture() {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url))
  const picture = fileURLToPath(new URL('../../src/build/readme.png', import.meta.url))
  const server = await serveFolder(dist)
  const browser = await chromium.launch(launchOptions(provideChromium()))
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
  await page.goto(`${server.url}?prompts=20`)
  await page.locator('[data-chart="credit"] .recharts-wrapper').waitFor()
  await page.screenshot({ path: picture })
  await browser.close()
  await server.close()
}

await takePicture()
