import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { charts } from '#tests/support/charts.ts'
import { answer, sentence } from '#tests/support/answer.ts'
import { few, test } from '#tests/support/page.ts'

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const query = (page: Page) => page.evaluate(() => window.location.search)

async function drag(page: Page, name: string, to: number): Promise<void> {
  const track = await slider(page, name).boundingBox()
  if (!track) throw new Error(`no slider ${name}`)
  const y = track.y + track.height / 2
  const start = await slider(page, name).evaluate((input: HTMLInputElement) => {
    const share = Number(input.value) / Number(input.max)
    return 11 + share * (input.clientWidth - 22)
  })
  await page.mouse.move(track.x + start, y)
  await page.mouse.down()
  await page.mouse.move(track.x + 11 + to * (track.width - 22), y, { steps: 12 })
  await page.mouse.up()
}

describe('a slider', () => {
  test.for(
    few([
      { name: 'Prompts a month', key: 'prompts' },
      { name: 'Edits a month', key: 'edits' },
      { name: 'Variations a month', key: 'variations' },
      { name: 'Months', key: 'months' },
    ]),
  )('$name moves sentence, chart, table and link together', async ({ name, key }, { openPage }) => {
    const page = await openPage()
    const before = await answer(page)
    await drag(page, name, 0.25)
    await expect.poll(() => answer(page)).not.toBe(before)
    const value = Number(await box(page, name).inputValue())
    await expect.poll(() => query(page)).toBe(`?${key}=${value}`)
    const months = key === 'months' ? value : 12
    const here = key === 'months' ? 40 : value + (key === 'prompts' ? 0 : 40)
    await expect
      .poll(() => page.locator('[data-chart="free-paid"]').textContent())
      .toContain(`you: ${here}`)
    await page.locator('#account details summary').click()
    await expect.poll(() => page.locator('#account tbody tr').count()).toBe(months)
  })

  test('answers to keys, and speaks its value', async ({ openPage }) => {
    const page = await openPage()
    await slider(page, 'Prompts a month').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('PageUp')
    expect(await box(page, 'Prompts a month').inputValue()).toBe('51')
    expect(await slider(page, 'Prompts a month').getAttribute('aria-valuetext')).toBe('51 prompts')
  })

  test('is pulled to a cliff that is near', async ({ openPage }) => {
    const page = await openPage({ path: '?months=1' })
    // In one month a third pack is due at 246 prompts: 245 is an edge between two stops.
    await drag(page, 'Prompts a month', 0.747)
    await expect.poll(() => query(page)).toBe('?prompts=245&months=1')
  })
})

describe('a link', () => {
  test('brings the same page back after a reload', async ({ openPage }) => {
    const page = await openPage({ path: '?prompts=131&edits=7&kept=3&months=24&bonus=50' })
    const before = await answer(page)
    await page.reload()
    await expect.poll(() => answer(page)).toBe(before)
    expect(before).toContain('131 prompts, 7 edits')
  })

  test('gives way to Back after a preset, and keeps foreign keys', async ({ openPage }) => {
    const page = await openPage({ path: '?prompts=20&utm_source=a+b' })
    await page.getByRole('button', { name: 'No free credits' }).click()
    expect(await query(page)).toBe('?prompts=20&free=0&utm_source=a+b')
    await page.goBack()
    await expect.poll(() => query(page)).toBe('?prompts=20&utm_source=a+b')
    await expect.poll(() => answer(page)).toContain('1 pack for $15')
    await page.goForward()
    await expect.poll(() => answer(page)).toContain('3 packs for $45')
  })

  test('that makes no sense gives a valid page and says so', async ({ openPage }) => {
    const hostile =
      '?prompts=%3Cscript%3Ealert(1)%3C/script%3E&kept=9&months=1e9&__proto__=x&packs='
    const page = await openPage({ path: hostile })
    const notes = page.getByRole('region', { name: 'Notes on your link' })
    await notes.waitFor()
    expect(await notes.getByRole('listitem').count()).toBe(4)
    expect(await notes.locator('script').count()).toBe(0)
    expect(await answer(page)).toContain(
      'At 40 prompts, 0 edits and 0 variations a month, keeping 4',
    )
    await notes.getByRole('button', { name: 'Dismiss' }).click()
    expect(await notes.count()).toBe(0)
  })

  test('of 100 kB of noise opens', async ({ openPage }) => {
    const page = await openPage()
    const noise = Array.from({ length: 6000 }, (_, index) => `k${index}=${index}%zz&`).join('')
    await page.evaluate((text) => window.history.replaceState(null, '', `?${text}prompts=3`), noise)
    await page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')))
    await expect.poll(() => answer(page)).toContain('At 3 prompts')
  })
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

test('what was done by hand outlives a reload', async ({ openPage }) => {
  const page = await openPage()
  await page.locator('#by-hand').getByRole('button', { name: 'Make a prompt' }).click()
  const standing = page.locator('#by-hand').getByText('14 free credits left')
  await standing.waitFor()
  await page.reload()
  await standing.waitFor()
})

test('undo takes a whole drag back, with keys or buttons', async ({ openPage }) => {
  const page = await openPage()
  await drag(page, 'Prompts a month', 0.1)
  await page.locator('h1').click()
  await page.keyboard.press('Control+z')
  await expect.poll(() => answer(page)).toContain('At 40 prompts')
  await page.getByRole('button', { name: 'Redo' }).click()
  expect(await answer(page)).not.toContain('At 40 prompts')
})

test('each chart has its table and its CSV', async ({ openPage }) => {
  const page = await openPage({ path: '?prompts=20' })
  for (const { slug } of charts) {
    const section = page.locator(`#${slug}`)
    const fold = section.locator('details').filter({ hasText: 'Show the table' }).first()
    if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open)))
      await fold.locator('summary').click()
    await fold.getByRole('table').waitFor()
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

test('storage that throws has no effect', async ({ openPage }) => {
  const page = await openPage({
    prepare: (fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      }),
  })
  await page.getByRole('button', { name: /^Theme/ }).click()
  await box(page, 'Prompts a month').fill('20')
  expect(await answer(page)).toContain('At 20 prompts')
})

/** By how many pixels the page is wider than the window. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('everything fits at every width, whatever the number', async ({ openPage }) => {
  const page = await openPage()
  for (const prompts of few([10_000, 0, 1, 15, 16, 40, 131], 2)) {
    await box(page, 'Prompts a month').fill(String(prompts))
    const count = prompts.toLocaleString('en-US')
    await expect.poll(() => answer(page)).toContain(`At ${count} prompt`)
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      // Each chart is drawn anew once its box has its width.
      await expect.poll(() => sideways(page), { message: `${prompts} at ${width} px` }).toBe(0)
    }
  }
})

test('with scripts off the page is a good article', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  expect(await page.locator('h1').textContent()).toContain('DALL·E credit')
  expect(await sentence(page).textContent()).toContain('3 packs for $45')
  expect(await page.locator('[data-chart="free-paid"] svg:visible').count()).toBe(1)
  await page.locator('#account summary').click()
  expect(await page.locator('#account tbody tr').count()).toBe(12)
})
