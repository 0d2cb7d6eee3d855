import { expect } from 'vitest'
import { test } from '#tests/support/page.ts'

const views = [320, 390, 768, 1280, 1920].flatMap((width) => [
  { width, colorScheme: 'light' as const },
  { width, colorScheme: 'dark' as const },
])

test.for(views)(
  'opens in $colorScheme at $width px and scrolls only down',
  async (view, { openPage }) => {
    const page = await openPage(view)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBe(0)
  },
)
