import type { Frame, Page } from 'playwright-core'

export const sentence = (page: Page | Frame) => page.locator('#answer p').first()

/** The answer as it stands in the page's text, once it is what the link says. */
export async function answer(page: Page | Frame): Promise<string> {
  const text = await page.locator('html:not(.linked) #answer p').first().textContent()
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
