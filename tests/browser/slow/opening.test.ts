import { expect } from 'vitest'
import { test } from '#tests/support/page.ts'

test.for(['light', 'dark'] as const)(
  'opens in %s and scrolls only down, from 320 to 1920 px',
  async (colorScheme, { openPage }) => {
    const page = await openPage({ colorScheme, width: 320 })
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, `at ${width} px`).toBe(0)
    }
  },
)
