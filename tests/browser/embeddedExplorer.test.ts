import type { FrameLocator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { frame, isFocused, script, test, topOf } from '#tests/support/embeddedExplorer.ts'
import { few } from '#tests/support/page.ts'

const prompts = (guest: FrameLocator) => guest.locator('#answer input').first()

describe('a section link inside an embedded explorer', () => {
  test.for(
    few([
      { host: 'a frame', body: () => script() + frame('?prompts=20') },
      {
        host: 'the element',
        body: () => `${script()}<dalle-credits prompts="20"></dalle-credits>`,
      },
    ]),
  )(
    'in $host keeps what was set and pinned, and scrolls the host to its place',
    async ({ body }, { openHost }) => {
      const { page, guest } = await openHost(body())
      const address = page.frames()[1]?.url()
      await prompts(guest).fill('100')
      await guest.getByRole('button', { name: 'Pin this, and compare' }).click()
      await prompts(guest).fill('110')
      const steps = await page.evaluate(() => history.length)
      await guest.getByRole('link', { name: /plans of 2026/ }).click()
      const title = guest.locator('#plans-title')
      await expect.poll(() => isFocused(title)).toBe(true)
      await expect.poll(async () => Math.abs((await topOf(title)) - 60)).toBeLessThan(200)
      expect(await prompts(guest).inputValue()).toBe('110')
      await guest.getByRole('button', { name: 'Unpin' }).waitFor()
      expect(page.frames()[1]?.url()).toBe(address)
      expect(await page.evaluate(() => history.length)).toBe(steps)
    },
  )
})
