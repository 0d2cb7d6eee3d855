import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { openWithoutScripts } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { slider } from '#tests/support/controls.ts'
import { allow, javaScript, withScript } from '#tests/support/lifeless.ts'
import { test } from '#tests/support/page.ts'
import { patience } from '#ui/hydration/life.ts'

test('sections that never come show what they were built with, and say so', async ({
  openPage,
}) => {
  const page = await openPage({
    path: '?prompts=20',
    prepare: async (opening) => {
      await opening.clock.install()
      await opening.route(/\/prices-/, () => undefined)
    },
  })
  await slider(page, 'Prompts a month').waitFor()
  const numbers = page.locator('#plans [data-live]').first()
  await expect.poll(() => answer(page)).toContain('At 20 prompts')
  expect(await numbers.isVisible()).toBe(false)
  await page.clock.runFor(patience + 1000)
  expect(await numbers.isVisible()).toBe(true)
  const part = page.locator('[data-part="section"]', { has: numbers })
  const said = await part.evaluate((box) => getComputedStyle(box, '::before').content)
  expect(said).toContain('what the page was built with')
  expect(await page.locator('#plans input').first().isVisible()).toBe(false)
})

test('an embed whose script never lives says what its numbers are of', async ({ openPage }) => {
  const page = await openPage({
    path: 'embed/per-image/?prompts=20',
    prepare: withScript(javaScript('throw Error("on purpose")')),
    allow,
  })
  await page.getByText('Without script: 40 prompts a month').waitFor()
  expect(await page.locator('#per-image p').first().isVisible()).toBe(true)
})

test.for(['?fbclid=x', '?utm_source=prompts', '?v=1', '?prompts=40', 's/launch/?childId=x'])(
  'a link that says nothing else hides nothing: %s',
  async (path, { openPage }) => {
    const { page, release } = await openWithoutScripts(openPage, { path })
    expect(await page.locator('#answer').isVisible()).toBe(true)
    await release()
  },
)

describe('served without the slash at its end', () => {
  /** As a host does that writes addresses anew. */
  const withoutSlash = (path: string) => async (page: Page) => {
    const site = inject('site')
    await page.route(
      (url) => url.href.split('?')[0] === (site + path).slice(0, -1),
      async (route) => route.fulfill({ response: await page.request.get(site + path) }),
    )
  }

  test.for(['s/launch/', 'embed/answer/', ''])(
    '/%s comes to life, and its links lead on',
    async (path, { openPage }) => {
      const site = inject('site')
      const address = (site + path).slice(0, -1)
      const page = await openPage({
        path: `${address}?prompts=20`,
        prepare: withoutSlash(path),
        allow: /Failed to load|404/,
      })
      await expect.poll(() => answer(page)).toContain('At 20 prompts')
      const links = page.getByRole('link', { name: /DALL·E Credit Explorer|An example/ })
      for (const link of await links.all())
        expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toContain(site)
    },
  )
})
