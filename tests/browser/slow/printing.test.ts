import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { describe, expect } from 'vitest'
import { test } from '#tests/support/page.ts'
import { outline } from '#ui/page/outline.ts'

interface Printed {
  readonly text: string
  readonly sheets: number
}

const printable = outline.flatMap(({ shown }) => shown)

/** The PDF that Chromium makes of the page, read back. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  await page.locator('footer a').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  const pieces: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number)
    for (const item of (await sheet.getTextContent()).items)
      if ('str' in item) pieces.push(item.str)
  }
  return { text: pieces.join(' ').replace(/\s+/g, ' '), sheets: pdf.numPages }
}

const sheetsOfPaper = [
  { width: 390, format: 'Letter' },
  { width: 1280, format: 'A4' },
] as const

describe.for(sheetsOfPaper)(
  'the page printed on $format from a window of $width px',
  ({ width, format }) => {
    test('is three sheets: answer, hero, account, staircase, today, claims and the link; and leaves the screen as it was', async ({
      openPage,
    }) => {
      const page = await openPage({ path: '?prompts=60', width, colorScheme: 'dark' })
      const drawing = page.locator('[data-chart="account"] .recharts-surface')
      await page.locator('#account').scrollIntoViewIfNeeded()
      await drawing.first().waitFor()
      const look = async () => ({
        drawn: await drawing.last().boundingBox(),
        unfolded: await page.locator('main details[open]').count(),
      })
      const before = await look()
      const { text, sheets } = await printed(page, format)
      expect(await look()).toEqual(before)
      expect(sheets).toBe(3)
      expect(text).toMatch(/At 60 prompts.* you would have bought 5 packs for \$75 in 12 months/)
      expect(text).toContain('10.4¢ for each picture you keep')
      expect(text).toMatch(/prompts=60&.*v=1/)
      for (const { title, isOnScreenOnly } of printable)
        expect({ title, isPrinted: text.includes(title) }).toEqual({
          title,
          isPrinted: !isOnScreenOnly,
        })
      for (const tool of ['Undo', 'SVG', 'Use this figure', 'Table'])
        expect(text).not.toContain(tool)
    })
  },
)
