import { describe, expect } from 'vitest'
import { charts } from '#tests/support/charts.ts'
import { sectionsLive } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { box, drag, query, slider } from '#tests/support/controls.ts'
import { test } from '#tests/support/page.ts'

describe('a slider', () => {
  test('answers to keys, and speaks its value', async ({ openPage }) => {
    const page = await openPage()
    await slider(page, 'Prompts a month').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('PageUp')
    await expect.poll(() => box(page, 'Prompts a month').inputValue()).toBe('51')
    expect(await slider(page, 'Prompts a month').getAttribute('aria-valuetext')).toBe('51 prompts')
  })

  test('is pulled to a cliff that is near', async ({ openPage }) => {
    const page = await openPage({ path: '?prompts=400&months=1' })
    // In one month a third pack is due at 246 prompts: 245 is an edge between two stops of 20.
    await drag(page, 'Prompts a month', 0.247)
    await expect.poll(() => query(page)).toBe('?prompts=245&months=1')
  })
})

test('a link of 100 kB of noise opens', async ({ openPage }) => {
  const page = await openPage()
  const noise = Array.from({ length: 6000 }, (_, index) => `k${index}=${index}%zz&`).join('')
  await page.evaluate((text) => window.history.replaceState(null, '', `?${text}prompts=3`), noise)
  await page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')))
  await expect.poll(() => answer(page)).toContain('At 3 prompts')
})

test('typed through an input method a number is taken once it is composed', async ({
  openPage,
}) => {
  const page = await openPage()
  const session = await page.context().newCDPSession(page)
  const prompts = box(page, 'Prompts a month')
  await prompts.focus()
  await page.keyboard.press('Control+a')
  for (const text of ['に', '２', '２０'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await session.send('Input.insertText', { text: '２０' })
  await expect.poll(() => answer(page)).toContain('At 20 prompts')
  await prompts.press('Tab')
  expect(await prompts.inputValue()).toBe('20')
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('each chart has its table and its CSV', async ({ openPage }) => {
  // Of other rules than the article's, which have a chart of their own.
  const page = await openPage({ path: '?prompts=20&bonus=50' })
  await sectionsLive(page)
  for (const { slug } of charts) {
    // On the page the account by hand is told in the account's own figure.
    if (slug === 'by-hand') continue
    const section = page.locator(`#${slug}`)
    const around = page.locator('main details:not([open])', { has: section })
    if ((await around.count()) > 0) await around.locator('> summary').click()
    const fold = section
      .locator('details')
      .filter({ has: page.getByText('Table', { exact: true }) })
      .first()
    if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open)))
      await fold.locator('summary').click()
    await fold.getByRole('table').waitFor()
    await section.getByText('Use this figure').first().click()
    const saved = page.waitForEvent('download')
    await section.getByRole('button', { name: /^CSV/ }).click()
    const file = await saved
    expect(file.suggestedFilename()).toContain(slug)
  }
})

test('the theme is remembered, and nothing else', async ({ openPage }) => {
  const page = await openPage()
  await page.getByRole('button', { name: /^Theme/ }).click()
  await box(page, 'Prompts a month').fill('20')
  await page.goto(new URL('?edits=1', page.url()).href)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([
    'dalle-credits:theme',
  ])
})
