import { chromium } from 'playwright-core'
import { launchOptions, provideChromium } from './chromium.ts'
const [, , base, out, ...specs] = process.argv
const browser = await chromium.launch(launchOptions(provideChromium()))
for (const spec of specs) {
  // name|path|width|height|opts
  const [name, path = '', width = '1280', height = '800', opts = ''] = spec.split('|')
  const page = await browser.newPage({
    viewport: { width: +width, height: +height },
    reducedMotion: 'reduce',
    colorScheme: opts.includes('dark') ? 'dark' : 'light',
    hasTouch: opts.includes('touch'),
    isMobile: opts.includes('touch'),
  })
  page.on('console', (m) => {
    if (m.type() === 'error') console.log('console', m.text().slice(0, 300))
  })
  page.on('pageerror', (e) => console.log('error', String(e).slice(0, 300)))
  await page.goto(base + path)
  await page
    .waitForSelector('[data-chart=credit] svg.recharts-surface', { timeout: 30000 })
    .catch(() => console.log('no chart'))
  await page.waitForTimeout(opts.includes('slow') ? 6000 : 800)
  if (opts.includes('big')) await page.addStyleTag({ content: 'html{font-size:200%}' })
  const y = /y(\d+)/.exec(opts)
  if (y) {
    await page.evaluate((v) => window.scrollTo({ top: v, behavior: 'instant' }), +y[1]!)
    await page.waitForTimeout(1500)
  }
  const s = await page.evaluate(() => ({
    h: document.documentElement.scrollHeight,
    w: document.documentElement.scrollWidth,
  }))
  console.log(name, JSON.stringify(s))
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: opts.includes('full') })
  await page.close()
}
await browser.close()
