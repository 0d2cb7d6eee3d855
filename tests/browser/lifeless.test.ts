import type { Page, Route } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openWithoutScripts } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { slider } from '#tests/support/controls.ts'
import { allow, javaScript, withScript } from '#tests/support/lifeless.ts'
import { few, test } from '#tests/support/page.ts'
import { patience } from '#ui/hydration/life.ts'

const word = (page: Page) => page.getByText('The script of this page does not run')

/** What stands is what was built, it can be read, it is said to be that, and nothing seems to move it. */
async function expectWhatWasBuilt(page: Page) {
  await word(page).waitFor()
  expect(await word(page).innerText()).toContain('not those of your link')
  expect(await page.locator('#answer').isVisible()).toBe(true)
  expect(await answer(page)).toContain('At 40 prompts')
  expect(await page.locator('#per-image p').first().isVisible()).toBe(true)
  expect(await slider(page, 'Prompts a month').isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: 'Share' }).isVisible()).toBe(false)
}

async function throwAsItRenders(route: Route): Promise<void> {
  const source = await (await route.fetch()).text()
  const broken = source.replace(/(["'`]) for expired ones\1/, '(()=>{throw Error("on purpose")})()')
  expect(broken).not.toBe(source)
  await javaScript(broken)(route)
}

describe('a link’s page whose script never lives shows what it was built with, and says so', () => {
  test.for(
    few<readonly [string, (route: Route) => Promise<void>]>([
      ['throws', javaScript('throw Error("on purpose")')],
      ['does not parse', javaScript('/(?<=a/')],
      ['throws as it renders', throwAsItRenders],
      ['is HTML', (route) => route.fulfill({ body: '<p>Log in', contentType: 'text/html' })],
      ['is HTML by another name', javaScript('<!doctype html><p>Log in')],
      ['is not there', (route) => route.fulfill({ status: 404 })],
    ]),
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
    await slider(page, 'Prompts a month').waitFor()
    expect(await word(page).isVisible()).toBe(false)
    expect(await answer(page)).toContain('At 20 prompts')
  })
})
