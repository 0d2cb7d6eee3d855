import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { scrollThrough, sectionsLive } from '#tests/support/alive.ts'
import { few, test } from '#tests/support/page.ts'

const scenarios = [
  '',
  '?prompts=16',
  '?prompts=20&vs=prompts=40',
  '?prompts=0',
  '?prompts=15',
  '?prompts=25',
  '?prompts=131&months=36',
  '?prompts=10000',
  '?months=1',
  '?prompts=0&edits=30',
  '?packs=none',
  '?buy=none&prompts=40',
  '?fee=4.99&free=100&packs=none&prompts=120',
  '?prompts=100&edits=20&pattern=300,100,0',
  '?free=50',
]

/** Words of a drawing that lie on others, or leave the window; a pixel of their boxes is air. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const air = 1.5
    const faults: string[] = []
    for (const drawing of document.querySelectorAll<HTMLElement>('[data-chart]')) {
      if (!drawing.checkVisibility()) continue
      const name = drawing.dataset.chart ?? ''
      const words = [...drawing.querySelectorAll('svg text')]
        .filter((text) => text.textContent?.trim() && !text.closest('[data-picture]'))
        .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
      for (const [index, { text, box }] of words.entries()) {
        if (box.left < -air || box.right > innerWidth + air)
          faults.push(`${name}: “${text}” leaves the window`)
        for (const other of words.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          // The box of a line of text is a third higher than its letters.
          if (across > air && down > box.height / 3 + air)
            faults.push(`${name}: “${text}” lies on “${other.text}”`)
        }
      }
    }
    return faults
  })

/** Every drawing live, and drawn for the window as it is. */
async function drawn(page: Page): Promise<void> {
  await scrollThrough(page)
  await expect
    .poll(() =>
      page
        .locator('[data-chart]:visible')
        .evaluateAll((all) => all.filter((one) => !one.querySelector('.recharts-surface')).length),
    )
    .toBe(0)
}

test.for(few(scenarios, 2))(
  'no words of a drawing lie on others at any width, with %s',
  { timeout: 180_000 },
  async (path, { openPage }) => {
    const page = await openPage({ path, width: 1280, height: 900 })
    await sectionsLive(page)
    for (const width of few([390, 1280, 320, 768], 2)) {
      await page.setViewportSize({ width, height: 900 })
      await drawn(page)
      await expect
        .poll(() => overlaps(page), { message: `${path} at ${width} px`, timeout: 10_000 })
        .toEqual([])
    }
  },
)

test('the measure sees words on others, and words that leave the window', async ({ openPage }) => {
  const page = await openPage({ width: 390, height: 900 })
  await sectionsLive(page)
  await drawn(page)
  await page
    .locator('[data-chart="account"] svg text')
    .first()
    .evaluate((text) => {
      const twin = text.cloneNode(true) as Element
      const away = text.cloneNode(true) as Element
      away.setAttribute('x', '900')
      text.after(twin, away)
    })
  const found = await overlaps(page)
  expect(found.filter((fault) => fault.includes('lies on')).length).toBeGreaterThan(0)
  expect(found.filter((fault) => fault.includes('leaves')).length).toBeGreaterThan(0)
})
