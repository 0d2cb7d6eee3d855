import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { answer } from '#tests/support/answer.ts'
import { test, type OpenPage } from '#tests/support/page.ts'

/** What a browser or an archive saves: the page as it stands, without its scripts. */
async function openSaved(openPage: OpenPage, page: Page): Promise<Page> {
  const body = await page.content()
  return openPage({
    path: 'kept/page.html',
    allow: /Failed to load|MIME type|404/,
    prepare: (blank) =>
      blank.route(`${inject('site')}kept/page.html`, (route) =>
        route.fulfill({ body, contentType: 'text/html' }),
      ),
  })
}

test('a saved copy is the page as it was, with charts that were never seen, and says so', async ({
  openPage,
}) => {
  const page = await openPage({ path: '?prompts=20&bonus=50', height: 400 })
  await page.getByRole('textbox', { name: 'How many prompts' }).fill('77')
  const drawn = page.locator('[data-chart] svg:visible')
  await expect
    .poll(() => page.locator('[data-chart]:not(:has(svg:visible), details:not([open]) *)').count())
    .toBe(0)
  const bill = (shown: Page) => shown.locator('#bill p').first().innerText()
  await expect.poll(() => bill(page)).toContain('Up to 86 prompts')
  const copy = await openSaved(openPage, page)
  await copy.getByText('This is a saved copy').waitFor()
  expect(await answer(copy)).toBe(await answer(page))
  expect(await answer(copy)).toContain('At 77 prompts')
  expect(await copy.locator('[data-chart] svg:visible').count()).toBe(await drawn.count())
  expect(await bill(copy)).toBe(await bill(page))
  expect(await copy.getByText('does not run').isVisible()).toBe(false)
  expect(await copy.getByRole('slider').first().isVisible()).toBe(false)
})
