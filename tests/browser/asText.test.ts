import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { answer, sentence } from '#tests/support/answer.ts'
import { few, test } from '#tests/support/page.ts'

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
  test('holds its numbers before any script has run, where a reader view keeps them', async ({
    browser,
  }) => {
    const page = await browser.newPage()
    const html = await (await page.request.get(inject('site'))).text()
    const found = await page.evaluate((source) => {
      const built = new DOMParser().parseFromString(source, 'text/html')
      const answered = built.querySelector('#answer p')
      const taken = 'input, button, select, [hidden], [aria-hidden="true"]:not(.fallback-image)'
      for (const element of built.querySelectorAll(taken)) element.remove()
      const part = (selector: string) =>
        built.querySelector(selector)?.closest('main > *')?.className
      return { kept: answered?.textContent, parts: [part('#answer p'), part('#bill')] }
    }, html)
    await page.context().close()
    expect(words(found.kept)).toMatch(/^At 40 prompts.* 3 packs for \$45/)
    // Mozilla's Readability joins the largest part of a page with its neighbours of the same class.
    expect(found.parts[0]).toBe(found.parts[1])
  })

  test('holds each number once: typed, found, and copied as plain and as formatted text', async ({
    openPage,
  }) => {
    const page = await openPage({ path: '?prompts=1234&months=13' })
    await expect.poll(() => answer(page)).toMatch(/^At 1,234 prompts.* in 13 months/)
    const find = (text: string) =>
      page.evaluate(
        (wanted) => (window as unknown as { find(text: string): boolean }).find(wanted),
        text,
      )
    expect(await find('At 1,234')).toBe(true)
    expect(await find('At 1,235')).toBe(false)
    const box = page.locator('#answer p input').first()
    await box.click()
    await box.press('Control+a')
    await page.keyboard.type('2345')
    await page.locator('h1').click()
    await expect.poll(() => answer(page)).toMatch(/^At 2,345 prompts/)
    const said = await answer(page)
    expect(words(await sentence(page).innerText())).toBe(said)
    const { text, html } = await pasted(page)
    expect(words(text)).toBe(said)
    expect(html).not.toContain('<input')
    const read = await page.evaluate(
      (pastedHtml) => new DOMParser().parseFromString(pastedHtml, 'text/html').body.textContent,
      html,
    )
    expect(words(read)).toBe(said)
  })

  test.for(few([390, 1280]))(
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
})
