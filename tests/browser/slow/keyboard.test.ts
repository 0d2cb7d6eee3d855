import { describe, expect } from 'vitest'
import { sectionsLive } from '#tests/support/alive.ts'
import { stop } from '#tests/support/focusWalk.ts'
import { test } from '#tests/support/page.ts'

/** More than there are places to stop at, each operated once. */
const mostSteps = 1000

/** The key that operates what has the focus; none for a link, whose address is enough. */
const keyFor: Readonly<Record<string, string>> = {
  button: 'Enter',
  summary: 'Enter',
  radio: 'ArrowDown',
  range: 'ArrowRight',
  text: 'ArrowUp',
  select: 'ArrowDown',
}

describe('with the keyboard alone', () => {
  test(
    'everything is operated, and nothing holds the focus',
    { timeout: 180_000 },
    async ({ openPage }) => {
      const page = await openPage()
      await sectionsLive(page)
      const operated = new Map<string, string>()
      let steps = 0
      for (; steps < mostSteps; steps += 1) {
        await page.keyboard.press('Tab')
        const at = await stop(page)
        if (!at) break
        if (at.visits > 2) throw new Error(`the focus comes back to ${at.name} again and again`)
        const key = keyFor[at.kind]
        // Once each: removing a pack and resetting the packs would go on for ever.
        if (!key || operated.has(at.place)) continue
        operated.set(at.place, at.kind)
        await page.keyboard.press(key)
        if (at.opensDialog) {
          const dialog = page.getByRole('dialog')
          await dialog.waitFor()
          await page.keyboard.press('Escape')
          await dialog.waitFor({ state: 'detached' })
          expect((await stop(page))?.name).toBe(at.name)
        }
      }
      expect(steps).toBeLessThan(mostSteps)
      expect([...new Set(operated.values())]).toEqual(expect.arrayContaining(Object.keys(keyFor)))
      expect(await page.locator('h1').textContent()).toContain('DALL·E credit')
    },
  )

  test('a dialog keeps the focus inside until it is closed', async ({ openPage }) => {
    const page = await openPage({})
    const focused = (selector: string) =>
      page.evaluate((inside) => document.activeElement?.matches(inside) ?? false, selector)
    for (const name of ['Share', 'Embed']) {
      await page.getByRole('button', { name, exact: true }).first().press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      for (let times = 0; times < 60; times += 1) {
        await page.keyboard.press('Tab')
        expect(await focused('body, dialog, dialog *')).toBe(true)
      }
      // Within the preview of an embed, keys are the embed's.
      while (await focused('iframe')) await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
  })
})
