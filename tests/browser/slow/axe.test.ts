import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { sitePages } from '#build/pages/pages.ts'
import { expectComesToLife, sectionsLive } from '#tests/support/alive.ts'
import { test } from '#tests/support/page.ts'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** What axe finds against WCAG 2.2 A and AA and its own best practices, a line each. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const { violations } = (await page.evaluate(`axe.run(
    // The preview of an embed is a page of its own, tested as one.
    { exclude: [['iframe']] },
    {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      iframes: false,
    },
  )`)) as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })

/** Once every part of the page is there and every fold is open. */
async function unfold(page: Page) {
  await openFolds(page)
  await expectComesToLife(page)
  await openFolds(page)
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const lasting = { timeout: 60_000 }

describe('axe finds nothing', () => {
  test.for(sitePages())('on /$path', lasting, async ({ path }, { openPage }) => {
    const page = await openPage({ path, width: 768, bypassCSP: true })
    await unfold(page)
    expect(await faultsOf(page)).toEqual([])
  })

  const looks = [
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
    { forcedColors: 'active', colorScheme: 'dark' },
    { width: 320, height: 640 },
    { width: 320, height: 640, hasTouch: true, isMobile: true },
    { contrast: 'more' },
  ] as const
  test.for(looks)(
    'on a compared scenario with notes, with %o',
    lasting,
    async (look, { openPage }) => {
      const path = '?prompts=60&edits=x&kept=9&free=0&vs=prompts%3D40%26months%3D36'
      const page = await openPage({ path, bypassCSP: true, ...look })
      await unfold(page)
      expect(await page.getByRole('region', { name: 'Notes on your link' }).count()).toBe(1)
      expect(await faultsOf(page)).toEqual([])
    },
  )

  test.for([
    ['Share', 320],
    ['Share', 1280],
    ['Embed', 320],
    ['Embed', 1280],
  ] as const)('in the dialog “%s” at %i px', lasting, async ([name, width], { openPage }) => {
    const page = await openPage({
      width,
      bypassCSP: true,
      colorScheme: width === 320 ? 'dark' : 'light',
      allow: /allow-scripts and allow-same-origin/,
    })
    await sectionsLive(page)
    await page.getByRole('button', { name, exact: true }).first().click()
    await page.getByRole('dialog').waitFor()
    await openFolds(page)
    expect(await faultsOf(page)).toEqual([])
  })

  test(
    'with a refused value, an open formula and a chosen preset',
    lasting,
    async ({ openPage }) => {
      const page = await openPage({ bypassCSP: true })
      await page.getByText('Change the rules').first().click()
      await page.getByRole('button', { name: 'Volume prices' }).click()
      await page
        .getByRole('button', { name: /its formula/ })
        .first()
        .click()
      await page.getByRole('textbox', { name: 'Prompts a month', exact: true }).fill('-1')
      await page.getByRole('alert').waitFor()
      await unfold(page)
      expect(await faultsOf(page)).toEqual([])
    },
  )

  test.for([768, 1280])(
    'with text twice as large in a window of %i px, and nothing scrolls sideways',
    lasting,
    async (width, { openPage }) => {
      const page = await openPage({ width, bypassCSP: true })
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      await unfold(page)
      expect(await faultsOf(page)).toEqual([])
      expect(await sideways(page)).toBe(0)
    },
  )
})
