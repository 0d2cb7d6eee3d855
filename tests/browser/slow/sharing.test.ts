import { describe, expect } from 'vitest'
import { test } from '#tests/support/page.ts'
import { copyLink, linkIn, openShare } from '#tests/support/shareDialog.ts'

describe('the share dialog', () => {
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

  test('fits a phone without sideways scrolling', async ({ openPage }) => {
    const page = await openPage({ width: 320, height: 600 })
    const dialog = await openShare(page)
    await dialog.getByRole('button', { name: 'Show a QR code' }).click()
    await dialog.getByRole('img').waitFor()
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  })
})
