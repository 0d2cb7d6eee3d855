import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { launchOptions, provideChromium } from './chromium.ts'
import { serveFolder } from './server.ts'
import { fittedViews, measureView, rowOf } from './viewHeights.ts'

/** `npm run measure`: the heights of each view, from the site as it is built now. */
async function printRows() {
  const server = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)))
  const browser = await chromium.launch(launchOptions(provideChromium()))
  for (const { slug } of fittedViews) {
    const row = rowOf(await measureView(browser, server.url, slug))
    process.stdout.write(`  ${slug.includes('-') ? `'${slug}'` : slug}: [${row.join(', ')}],\n`)
  }
  await browser.close()
  await server.close()
}

await printRows()
