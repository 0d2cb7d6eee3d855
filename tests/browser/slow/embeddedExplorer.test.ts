import { expect } from 'vitest'
import {
  allow,
  frame,
  isFocused,
  prose,
  script,
  test,
  topOf,
} from '#tests/support/embeddedExplorer.ts'

test('a section link inside an embedded explorer reaches its place where no script of the host helps', async ({
  openHost,
}) => {
  const { guest } = await openHost(frame('', 16000))
  await guest.getByRole('link', { name: 'today’s prices' }).click()
  const title = guest.locator('#today-title')
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
