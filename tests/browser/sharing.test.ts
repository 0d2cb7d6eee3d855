import { describe, expect } from 'vitest'
import { copyLink, linkIn, openShare } from '#tests/support/shareDialog.ts'
import { test } from '#tests/support/page.ts'

describe('the share dialog', () => {
  test('shares and copies the scenario as it stands on the page', async ({ openPage }) => {
    const page = await openPage({
      path: '?prompts=60&kept=4',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const dialog = await openShare(page)
    const words = dialog.getByRole('textbox', { name: 'The answer in words' })
    expect(await words.inputValue()).toContain('At 60 prompts')
    const shared = await linkIn(dialog).inputValue()
    await copyLink(dialog)
    await dialog.getByText('Copied').last().waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shared)
    const link = new URL(shared)
    expect(link.searchParams.get('prompts')).toBe('60')
    expect(link.searchParams.get('v')).toBe('1')
    await page.goto(link.href)
    await page.getByRole('slider', { name: 'Prompts a month' }).waitFor()
    expect(await page.getByRole('textbox', { name: 'How many prompts' }).inputValue()).toBe('60')
  })

  test.for(['Share', 'Embed'])(
    'gives way to what is asked for by “%s” while it closes',
    async (name, { openPage }) => {
      const page = await openPage()
      const dialog = await openShare(page)
      // A quick hand is there before the browser has told the page of the end.
      await page
        .getByRole('button', { name, exact: true })
        .evaluate(async (button: HTMLElement) => {
          const closing = document.querySelector('dialog')
          const told = new Promise((resolve) => closing?.addEventListener('close', resolve))
          closing?.close()
          button.click()
          await told
        })
      await page.getByRole('dialog', { name }).waitFor()
      expect(await page.getByRole('dialog').count()).toBe(1)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    },
  )

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
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('Share')
    }
  })
})
