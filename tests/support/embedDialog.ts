import { figureButton } from './chartFiles.ts'
import type { Locator, Page } from 'playwright-core'

/** From the page's own button, or from that of a figure. */
export async function openEmbed(page: Page, title?: string): Promise<Locator> {
  const button = title
    ? await figureButton(page, `Embed “${title}”`)
    : page.getByRole('button', { name: 'Embed', exact: true })
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'Embed it in your page' })
  await dialog.waitFor()
  return dialog
}

export const field = (dialog: Locator, name: string) =>
  dialog.getByRole('textbox', { name, exact: true }).inputValue()

/** Of one way, and of what stands in it. */
export const unfold = (dialog: Locator, title: string) =>
  dialog.locator('summary', { hasText: title }).click()
