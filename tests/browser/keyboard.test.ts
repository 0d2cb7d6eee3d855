import { describe, expect } from 'vitest'
import { expectComesToLife } from '#tests/support/alive.ts'
import { stop, unreached, type Stop } from '#tests/support/focusWalk.ts'
import { test } from '#tests/support/page.ts'

describe('with the keyboard alone', () => {
  test(
    'everything is reached once, from top to bottom, outlined and in view',
    { timeout: 120_000 },
    async ({ openPage }) => {
      const page = await openPage()
      await expectComesToLife(page)
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
      const expected = (await unreached(page)).length
      expect(expected).toBeGreaterThan(60)
      const stops: Stop[] = []
      for (let at: Stop | null; stops.length <= 2 * expected; stops.push(at)) {
        await page.keyboard.press('Tab')
        at = await stop(page)
        if (!at) break
      }
      const odd = stops.filter(
        ({ visits, forward, outlined, inView }) => visits > 1 || !forward || !outlined || !inView,
      )
      expect(odd).toEqual([])
      expect(await unreached(page)).toEqual([])
    },
  )
})
