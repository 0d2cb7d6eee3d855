import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { describe, expect } from 'vitest'
import { few, test } from '#tests/support/page.ts'
import { paidFill } from '#tests/support/paidFill.ts'

interface Printed {
  readonly text: string
  /** Where each piece of text begins, as a share of the page's width, and its size in points. */
  readonly pieces: readonly { readonly text: string; readonly at: number; readonly size: number }[]
}

/** The PDF that Chromium makes of the page, read back. */
async function printed(page: Page): Promise<Printed> {
  await page.locator('footer a').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
  const pieces: Printed['pieces'][number][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number)
    const { width } = sheet.getViewport({ scale: 1 })
    for (const item of (await sheet.getTextContent()).items)
      if ('str' in item) {
        const [size, , , , left] = item.transform as number[]
        pieces.push({ text: item.str, at: (left ?? 0) / width, size: size ?? 0 })
      }
  }
  return {
    text: pieces
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
    pieces,
  }
}

describe.for(few([390, 1280]))('the page printed from a window of %i px', (width) => {
  test('holds the answer, every chart at page width, every table and the link, and leaves the screen as it was', async ({
    openPage,
  }) => {
    const page = await openPage({ path: '?prompts=60', width, colorScheme: 'dark' })
    const drawing = page.locator('[data-chart="free-paid"] .recharts-surface')
    await drawing.first().waitFor()
    const look = async () => ({
      drawn: await drawing.last().boundingBox(),
      unfolded: await page.locator('main details[open]').count(),
    })
    const before = await look()
    const { text, pieces } = await printed(page)
    expect(await look()).toEqual(before)
    expect(text.slice(0, 400)).toMatch(
      /At 60 prompts.*, you would buy 5 packs for \$75 in 12 months/,
    )
    expect(text).toContain('10.4¢ for each image you keep')
    expect(text).toMatch(/prompts=60&.*v=1/)
    for (const title of ['How much is free?', 'What does one image cost?', 'Your account'])
      expect(text).toContain(title)
    // The label at the right end of a chart; further left at the width of a phone.
    const label = pieces.find((piece) => /2\.6¢ you/.test(piece.text))
    expect(label?.at).toBeGreaterThan(0.7)
    // What is wider than the paper would have the whole page shrunk: 15 px are 11.25 points.
    const ended = pieces.find((piece) => piece.text.startsWith('OpenAI’s sales'))
    expect(ended?.size).toBeGreaterThan(11)
    // The last month of the account's table.
    expect(text).toMatch(/12 60 0 0 0 15 0 0 \$0 15 45 0 0 0 35/)
    expect(text).not.toContain('Undo')
    expect(text).not.toContain('SVG')
  })
})

test('paper is light, inked dark and hatched where credits were paid, whatever the theme', async ({
  openPage,
}) => {
  const page = await openPage({ path: '?theme=dark' })
  const fill = await paidFill(page)
  expect(await fill()).toMatch(/^rgb/)
  await page.emulateMedia({ media: 'print' })
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement)
    return { backgroundColor, color }
  })
  expect(colours).toEqual({ backgroundColor: 'rgb(251, 250, 246)', color: 'rgb(27, 29, 33)' })
  await expect.poll(fill).toBe('url("#free-paid-paid")')
  expect(await page.locator('#free-paid-paid rect').count()).toBe(2)
})
