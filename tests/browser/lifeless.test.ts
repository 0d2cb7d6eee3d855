import type { Page, Route } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { openWithoutScripts } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { few, test } from '#tests/support/page.ts'
import { patience } from '#ui/hydration/life.ts'

const slider = (page: Page) => page.getByRole('slider', { name: 'Prompts a month' })
const word = (page: Page) => page.getByText('The script of this page does not run')

/** What stands is what was built, it can be read, it is said to be that, and nothing seems to move it. */
async function expectWhatWasBuilt(page: Page) {
  await word(page).waitFor()
  expect(await word(page).innerText()).toContain('not those of your link')
  expect(await page.locator('#answer').isVisible()).toBe(true)
  expect(await answer(page)).toContain('At 40 prompts')
  expect(await page.locator('#per-image p').first().isVisible()).toBe(true)
  expect(await slider(page).isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: 'Share' }).isVisible()).toBe(false)
}

const script = /\/page-[\w-]+\.js$/

const withScript = (fulfil: (route: Route) => Promise<void>) => (page: Page) =>
  page.route(script, fulfil)

const javaScript = (body: string) => (route: Route) =>
  route.fulfill({ body, contentType: 'text/javascript' })

async function throwAsItRenders(route: Route): Promise<void> {
  const source = await (await route.fetch()).text()
  const broken = source.replace('`The credit explorer`', '(()=>{throw Error("on purpose")})()')
  expect(broken).not.toBe(source)
  await javaScript(broken)(route)
}

const allow = /on purpose|regular expression|Unexpected|MIME type|Failed to load|error occurred/

describe('a link’s page whose script never lives shows what it was built with, and says so', () => {
  test.for(
    few<readonly [string, (route: Route) => Promise<void>]>(
      [
        ['does not parse', javaScript('/(?<=a/')],
        ['throws', javaScript('throw Error("on purpose")')],
        ['throws as it renders', throwAsItRenders],
        ['is HTML', (route) => route.fulfill({ body: '<p>Log in', contentType: 'text/html' })],
        ['is HTML by another name', javaScript('<!doctype html><p>Log in')],
        ['is not there', (route) => route.fulfill({ status: 404 })],
      ],
      2,
    ),
  )('where it %s', async ([, fulfil], { openPage }) => {
    const page = await openPage({ path: '?prompts=20', prepare: withScript(fulfil), allow })
    await expectWhatWasBuilt(page)
  })

  test('where it does not come in time, until it comes', async ({ openPage }) => {
    const { page, release } = await openWithoutScripts(openPage, {
      path: '?prompts=20',
      prepare: (opening) => opening.clock.install(),
    })
    expect(await page.locator('#answer').isVisible()).toBe(false)
    expect(await word(page).isVisible()).toBe(false)
    await page.clock.runFor(patience)
    await expectWhatWasBuilt(page)
    await release()
    await slider(page).waitFor()
    expect(await word(page).isVisible()).toBe(false)
    expect(await answer(page)).toContain('At 20 prompts')
  })

  test('in the sections that never come', async ({ openPage }) => {
    const page = await openPage({
      path: '?prompts=20',
      prepare: async (opening) => {
        await opening.clock.install()
        await opening.route(/\/sections-/, () => undefined)
      },
    })
    await slider(page).waitFor()
    const numbers = page.locator('#today [data-live]').first()
    await expect.poll(() => answer(page)).toContain('At 20 prompts')
    expect(await numbers.isVisible()).toBe(false)
    await page.clock.runFor(patience + 1000)
    expect(await numbers.isVisible()).toBe(true)
    const part = page.locator('[data-part="section"]', { has: numbers })
    const said = await part.evaluate((box) => getComputedStyle(box, '::before').content)
    expect(said).toContain('what the page was built with')
    expect(await page.locator('#today select').isVisible()).toBe(false)
  })
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

test.for(few(['?fbclid=x', '?utm_source=prompts', '?v=1', '?prompts=40', 's/launch/?childId=x']))(
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

  test.for(few(['s/launch/', 'embed/answer/', '']))(
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
