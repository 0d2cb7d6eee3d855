import { JSDOM } from 'jsdom'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test as plain } from 'vitest'
import { answer, sentence } from '#tests/support/answer.ts'
import { test } from '#tests/support/page.ts'

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** What an editor is given when the answer, selected as a whole, is copied and pasted. */
async function pasted(page: Page) {
  await sentence(page).evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph))
  await page.keyboard.press('Control+c')
  const text = page.evaluate(
    () =>
      new Promise<{ text: string; html: string }>((resolve) => {
        addEventListener('paste', ({ clipboardData }) =>
          resolve({
            text: clipboardData?.getData('text/plain') ?? '',
            html: clipboardData?.getData('text/html') ?? '',
          }),
        )
      }),
  )
  await page.keyboard.press('Control+v')
  return text
}

describe('the answer taken as text', () => {
  plain('holds its numbers before any script has run', async () => {
    const html = await (await fetch(inject('site'))).text()
    const { document } = new JSDOM(html).window
    expect(words(document.querySelector('#answer p')?.textContent)).toMatch(/^At 40 prompts/)
  })

  plain('is within what a reader view keeps', async () => {
    const html = await (await fetch(inject('site'))).text()
    const { document } = new JSDOM(html).window
    const answered = document.querySelector('#answer p')
    const taken = 'input, button, select, [hidden], [aria-hidden="true"]:not(.fallback-image)'
    for (const element of document.querySelectorAll(taken)) element.remove()
    expect(words(answered?.textContent)).toMatch(/^At 40 prompts.* 3 packs for \$45/)
    // Mozilla's Readability joins the largest part of a page with its neighbours of the same class.
    const part = (element: Element | null | undefined) => element?.closest('main > *')?.className
    expect(part(answered)).toBe(part(document.querySelector('#bill')))
  })

  test('holds each number once, copied as text and as a formatted text', async ({ openPage }) => {
    const page = await openPage({ path: '?prompts=1234&months=13' })
    await expect.poll(() => answer(page)).toMatch(/^At 1,234 prompts.* in 13 months/)
    const said = await answer(page)
    expect(words(await sentence(page).innerText())).toBe(said)
    const { text, html } = await pasted(page)
    expect(words(text)).toBe(said)
    expect(html).not.toContain('<input')
    expect(words(new JSDOM(html).window.document.body.textContent)).toBe(said)
  })

  test('is found with its numbers', async ({ openPage }) => {
    const page = await openPage({ path: '?prompts=1234' })
    await expect.poll(() => answer(page)).toContain('At 1,234')
    const find = (text: string) =>
      page.evaluate(
        (wanted) => (window as unknown as { find(text: string): boolean }).find(wanted),
        text,
      )
    expect(await find('At 1,234')).toBe(true)
    expect(await find('At 1,235')).toBe(false)
  })

  test.for([390, 1280])(
    'keeps its lines even at %i px, at rest and in use',
    async (width, { openPage }) => {
      const page = await openPage({ width, hasTouch: width < 500, isMobile: width < 500 })
      const lines = () =>
        sentence(page).evaluate((paragraph) => {
          const { height } = paragraph.getBoundingClientRect()
          return height / parseFloat(getComputedStyle(paragraph).lineHeight)
        })
      const atRest = await lines()
      expect(Math.abs(atRest - Math.round(atRest))).toBeLessThan(0.01)
      await page.locator('#answer p input').first().focus()
      expect(await lines()).toBe(atRest)
    },
  )

  test('says in its text what is typed in its boxes', async ({ openPage }) => {
    const page = await openPage()
    const box = page.locator('#answer p input').first()
    await box.click()
    await box.press('Control+a')
    await page.keyboard.type('20')
    await expect.poll(() => answer(page)).toMatch(/^At 20 prompts/)
  })
})
