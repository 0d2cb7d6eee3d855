import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import {
  allow,
  frame,
  isFocused,
  prose,
  script,
  test,
  topOf,
} from '#tests/support/embeddedExplorer.ts'

const scrolledTo = (page: Page) => page.evaluate(() => Math.round(scrollY))

test('a section link inside an embedded explorer reaches its place where no script of the host helps', async ({
  openHost,
}) => {
  const { guest } = await openHost(frame('', 16000))
  await guest.getByRole('link', { name: /plans of 2026/ }).click()
  const title = guest.locator('#plans-title')
  await expect.poll(() => isFocused(title)).toBe(true)
  await expect.poll(() => topOf(title)).toBeGreaterThanOrEqual(0)
  expect(await topOf(title)).toBeLessThan(900)
})

test('a dialog inside an embedded explorer that cannot be loaded says so beside its button', async ({
  openPage,
  authors,
}) => {
  const path = await authors.post(`${prose}${script()}${frame('')}${prose}`)
  const page = await openPage({
    path,
    allow: new RegExp(`${allow.source}|Failed to|could not be loaded|The above error`),
    prepare: (fresh) => fresh.route(/\/dialogs-/, (route) => route.abort()),
  })
  const guest = page.frameLocator('iframe')
  const button = guest.getByRole('button', { name: 'Share', exact: true })
  await button.click()
  const fault = guest.getByText('This part of the page could not be loaded')
  await expect.poll(async () => (await topOf(fault)) - (await topOf(button))).toBeLessThan(100)
  expect(await topOf(fault)).toBeGreaterThan(await topOf(button))
})

describe('a dialog inside an embedded explorer', () => {
  test('opens beside its button, moves nothing, and gives the focus back', async ({ openHost }) => {
    const { page, guest } = await openHost(script() + frame(''))
    for (const { name, title } of [
      { name: 'Embed “The bill went up in steps of $15”', title: 'Embed it in your page' },
      { name: 'Share', title: 'Share this scenario' },
      { name: 'Embed', title: 'Embed it in your page' },
    ]) {
      const menu = guest.locator('details:not([open])', {
        has: guest.getByLabel(name, { exact: true }),
      })
      if (name.includes('“')) await menu.locator('summary').press('Enter')
      const button = guest.getByRole('button', { name, exact: true })
      await button.scrollIntoViewIfNeeded()
      const before = await scrolledTo(page)
      await button.press('Enter')
      const dialog = guest.getByRole('dialog', { name: title })
      await dialog.waitFor()
      const end = async () => (await topOf(dialog)) + ((await dialog.boundingBox())?.height ?? NaN)
      await expect.poll(end).toBeLessThan(900)
      expect(await topOf(dialog)).toBeGreaterThanOrEqual(0)
      expect(await scrolledTo(page)).toBe(before)
      await page.keyboard.press('Escape')
      await expect.poll(() => isFocused(button)).toBe(true)
      expect(await scrolledTo(page)).toBe(before)
      expect(await dialog.count()).toBe(0)
    }
  })
})
