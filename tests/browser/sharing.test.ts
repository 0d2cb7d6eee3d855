import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '#tests/support/page.ts'

async function openShare(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this scenario' })
  await dialog.waitFor()
  return dialog
}

const copyLink = (dialog: Locator) => dialog.getByRole('button', { name: 'Copy: Link' }).click()
const linkIn = (dialog: Locator) => dialog.getByRole('textbox', { name: 'Link', exact: true })

describe('the share dialog', () => {
  test('shares the scenario as it stands on the page', async ({ openPage }) => {
    const page = await openPage({ path: '?prompts=60&kept=4' })
    const dialog = await openShare(page)
    const link = new URL(await linkIn(dialog).inputValue())
    expect(link.searchParams.get('prompts')).toBe('60')
    expect(link.searchParams.get('v')).toBe('1')
    const words = dialog.getByRole('textbox', { name: 'The answer in words' })
    expect(await words.inputValue()).toContain('At 60 prompts')
    await page.goto(link.href)
    await page.getByRole('slider', { name: 'Prompts a month' }).waitFor()
    expect(await page.getByRole('textbox', { name: 'How many prompts' }).inputValue()).toBe('60')
  })

  test('copies through the clipboard', async ({ openPage }) => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    const dialog = await openShare(page)
    await copyLink(dialog)
    await dialog.getByText('Copied').last().waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await linkIn(dialog).inputValue())
  })

  test('copies by command where the clipboard is refused', async ({ openPage }) => {
    const page = await openPage({
      prepare: (opened) =>
        opened.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
        }),
    })
    const dialog = await openShare(page)
    await copyLink(dialog)
    await dialog.getByText('Copied').last().waitFor()
  })

  test('leaves the text selected where nothing can be copied', async ({ openPage }) => {
    const page = await openPage({
      prepare: (opened) =>
        opened.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
          document.execCommand = () => false
        }),
    })
    const dialog = await openShare(page)
    await copyLink(dialog)
    await dialog.getByText('Selected: copy it with your keys').last().waitFor()
    const selected = await linkIn(dialog).evaluate(
      (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart,
    )
    expect(selected).toBe((await linkIn(dialog).inputValue()).length)
  })

  test('offers the short page of a named scenario', async ({ openPage }) => {
    const page = await openPage({ path: '?bonus=50' })
    const dialog = await openShare(page)
    const short = await dialog.getByRole('textbox', { name: /Short link/ }).inputValue()
    await page.goto(short)
    expect(await page.title()).toMatch(/^Beta tester:/)
  })

  test('gives text and link to the system where it takes them', async ({ openPage }) => {
    const page = await openPage({
      prepare: (opened) =>
        opened.addInitScript(() => {
          Object.assign(navigator, {
            share: (data: ShareData) => {
              document.title = JSON.stringify(data)
              return Promise.resolve()
            },
          })
        }),
    })
    const dialog = await openShare(page)
    await dialog.getByRole('button', { name: 'Send it…' }).click()
    const { text, url } = JSON.parse(await page.title()) as { text: string; url: string }
    expect(url).toBe(await linkIn(dialog).inputValue())
    expect(text).toContain('At 40 prompts')
  })

  test('shows a QR code when asked, whose code does not come with the page', async ({
    openPage,
  }) => {
    const page = await openPage()
    const html = await page.evaluate(() => fetch('').then((answer) => answer.text()))
    expect(html).toContain('type="module"')
    expect(html).not.toMatch(/QrCode-[\w-]+\.js/)
    const dialog = await openShare(page)
    expect(await dialog.getByRole('img').count()).toBe(0)
    await dialog.getByRole('button', { name: 'Show a QR code' }).click()
    await dialog.getByRole('img', { name: 'QR code of the link' }).waitFor()
  })

  test('closes by Escape, by its button and from outside, and gives focus back', async ({
    openPage,
  }) => {
    const page = await openPage()
    const closings = [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: 'Close' }).click(),
      () => page.mouse.click(5, 5),
    ]
    for (const close of closings) {
      const dialog = await openShare(page)
      await close()
      await dialog.waitFor({ state: 'detached' })
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share')
    }
  })

  test('fits a phone without sideways scrolling', async ({ openPage }) => {
    const page = await openPage({ width: 320, height: 600 })
    const dialog = await openShare(page)
    await dialog.getByRole('button', { name: 'Show a QR code' }).click()
    await dialog.getByRole('img').waitFor()
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  })
})
