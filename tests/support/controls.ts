import type { Page } from 'playwright-core'

export const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })

export const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

export const query = (page: Page) => page.evaluate(() => window.location.search)

/** Drags a slider to a share of its track. */
export async function drag(page: Page, name: string, to: number): Promise<void> {
  const track = await slider(page, name).boundingBox()
  if (!track) throw new Error(`no slider ${name}`)
  const y = track.y + track.height / 2
  const start = await slider(page, name).evaluate((input: HTMLInputElement) => {
    const share = Number(input.value) / Number(input.max)
    return 11 + share * (input.clientWidth - 22)
  })
  await page.mouse.move(track.x + start, y)
  await page.mouse.down()
  await page.mouse.move(track.x + 11 + to * (track.width - 22), y, { steps: 12 })
  await page.mouse.up()
}
