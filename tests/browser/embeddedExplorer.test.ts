import type { FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { serveEmbeds } from '#tests/support/authorPage.ts'
import { few, test, type OpenPage } from '#tests/support/page.ts'

let authors: Awaited<ReturnType<typeof serveEmbeds>>

beforeAll(async () => {
  authors = await serveEmbeds()
})
afterAll(() => authors.close())

/** The host is of another origin, the preview in the embed dialog of the guest's own. */
const allow = /request: http:..localhost|'web-share'/
const prose = '<p style="height:1500px">Before it, and after it.'
const script = () => `<script src="${inject('site')}embed.js"></script>`
const frame = (query: string, height = 900) =>
  `<iframe src="${inject('site')}embed/explorer/${query}" style="width:100%;height:${height}px"></iframe>`

interface Host {
  readonly page: Page
  readonly guest: FrameLocator
}

/** A page of another origin, whose frame is as high as all of the explorer in it. */
async function openHost(openPage: OpenPage, body: string): Promise<Host> {
  const page = await openPage({ path: await authors.post(`${prose}${body}${prose}`), allow })
  const element = page.locator('iframe')
  await element.scrollIntoViewIfNeeded()
  await expect.poll(() => element.evaluate((each) => each.clientHeight)).toBeGreaterThan(5000)
  const guest = page.frameLocator('iframe')
  await guest.locator('#method [id]').first().waitFor({ state: 'attached' })
  return { page, guest }
}

const scrolledTo = (page: Page) => page.evaluate(() => Math.round(scrollY))
const prompts = (guest: FrameLocator) => guest.locator('#answer input').first()
/** In the host's window. */
const topOf = async (box: Locator) => (await box.boundingBox())?.y ?? NaN
const isFocused = (box: Locator) => box.evaluate((each) => each === document.activeElement)

describe('a section link inside an embedded explorer', () => {
  test.for(
    few([
      { host: 'a frame', body: () => script() + frame('?prompts=20') },
      {
        host: 'the element',
        body: () => `${script()}<dalle-credits prompts="20"></dalle-credits>`,
      },
    ]),
  )(
    'in $host keeps what was set and pinned, and scrolls the host to its place',
    async ({ body }, { openPage }) => {
      const { page, guest } = await openHost(openPage, body())
      const address = page.frames()[1]?.url()
      await prompts(guest).fill('100')
      await guest.getByRole('button', { name: 'Pin this, and compare' }).click()
      await prompts(guest).fill('110')
      const steps = await page.evaluate(() => history.length)
      await guest.getByRole('link', { name: 'And today?' }).click()
      const title = guest.locator('#today-title')
      await expect.poll(() => isFocused(title)).toBe(true)
      await expect.poll(async () => Math.abs((await topOf(title)) - 60)).toBeLessThan(200)
      expect(await prompts(guest).inputValue()).toBe('110')
      await guest.getByRole('button', { name: 'Unpin' }).waitFor()
      expect(page.frames()[1]?.url()).toBe(address)
      expect(await page.evaluate(() => history.length)).toBe(steps)
    },
  )

  test('reaches its place where no script of the host helps', async ({ openPage }) => {
    const { guest } = await openHost(openPage, frame('', 16000))
    await guest.getByRole('link', { name: 'And today?' }).click()
    const title = guest.locator('#today-title')
    await expect.poll(() => isFocused(title)).toBe(true)
    await expect.poll(() => topOf(title)).toBeGreaterThanOrEqual(0)
    expect(await topOf(title)).toBeLessThan(900)
  })
})

describe('a dialog inside an embedded explorer', () => {
  test('opens beside its button, moves nothing, and gives the focus back', async ({ openPage }) => {
    const { page, guest } = await openHost(openPage, script() + frame(''))
    for (const { name, title } of [
      { name: 'Share', title: 'Share this scenario' },
      { name: 'Embed', title: 'Embed it in your page' },
      { name: 'Embed “The bill is a staircase”', title: 'Embed it in your page' },
    ]) {
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

  test('that cannot be loaded says so beside its button', async ({ openPage }) => {
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
})
