import type { Frame, Page } from 'playwright-core'

export const sentence = (page: Page | Frame) => page.locator('#answer p').first()

/** The answer as it stands in the page's text. */
export async function answer(page: Page | Frame): Promise<string> {
  return ((await sentence(page).textContent()) ?? '').replace(/\s+/g, ' ').trim()
}
