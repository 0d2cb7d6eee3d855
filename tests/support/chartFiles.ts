import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { sections } from '#ui/sections/sections.ts'

/** The chart whose files the tests take. */
export const title = sections.find(({ slug }) => slug === 'per-image')?.title ?? ''

/** A button of a figure's menu, which is opened for it where it is not. */
export async function figureButton(page: Page, name: string) {
  const menu = page.locator('details', { has: page.getByLabel(name, { exact: true }) }).last()
  await menu.waitFor({ state: 'attached' })
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click()
  return page.getByRole('button', { name, exact: true })
}

export const fileButton = (page: Page, kind: 'SVG' | 'PNG' | 'CSV') =>
  figureButton(page, `${kind} of “${title}”`)

export async function save(page: Page, kind: 'SVG' | 'PNG' | 'CSV') {
  const button = await fileButton(page, kind)
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
