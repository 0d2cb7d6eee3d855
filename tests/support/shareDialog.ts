import type { Locator, Page } from 'playwright-core'

export async function openShare(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this scenario' })
  await dialog.waitFor()
  return dialog
}

export const copyLink = (dialog: Locator) =>
  dialog.getByRole('button', { name: 'Copy: Link' }).click()
export const linkIn = (dialog: Locator) =>
  dialog.getByRole('textbox', { name: 'Link', exact: true })
