import type { Locator, Page } from 'playwright-core'

export async function openEmbed(page: Page, button = 'Embed'): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed it in your page' })
  await dialog.waitFor()
  return dialog
}

export const field = (dialog: Locator, name: string) =>
  dialog.getByRole('textbox', { name, exact: true }).inputValue()

export const unfold = (dialog: Locator, title: string) =>
  dialog.locator('summary', { hasText: title }).click()
