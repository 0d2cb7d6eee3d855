import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** The chart whose files the tests take. */
export const title = 'What does one image cost?'

export const fileButton = (page: Page, kind: 'SVG' | 'PNG' | 'CSV') =>
  page.getByRole('button', { name: `${kind} of “${title}”` })

export async function save(page: Page, kind: 'SVG' | 'PNG' | 'CSV') {
  const [file] = await Promise.all([page.waitForEvent('download'), fileButton(page, kind).click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
