import { chromium, type Browser, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { answer } from '#tests/support/answer.ts'
import { query } from '#tests/support/controls.ts'
import { launchOptions } from '#tests/support/chromium.ts'
import { test as base } from '#tests/support/page.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { answerSentence } from '#ui/answer/sentence.ts'
import { accountChart } from '#ui/sections/account/chart.ts'

/** V8 keeps the more machine code the longer a page runs; without it, what grows is the page's own. */
const test = base.extend(
  'browser',
  { scope: 'worker' },
  async ({}, { onCleanup }): Promise<Browser> => {
    const { args = [], ...options } = launchOptions(inject('chromium'))
    const plain = '--js-flags=--no-opt,--no-maglev,--no-sparkplug'
    const browser = await chromium.launch({ ...options, args: [...args, plain] })
    onCleanup(() => browser.close())
    return browser
  },
)

/** Drags sliders about, a move a frame and four moves a drag, always the same way for one seed. */
const drag = (page: Page, moves: number, seed: number) =>
  page.evaluate(
    async ([count, start]) => {
      let state = start
      const random = () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return state / 2 ** 32
      }
      const ranges = [...document.querySelectorAll<HTMLInputElement>('[type=range][data-key]')]
      // Past React's own setter, or it would not see that the value is another.
      const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
      const send = (range: HTMLInputElement, kind: string) =>
        range.dispatchEvent(new PointerEvent(kind, { bubbles: true }))
      let range = ranges[0]
      for (let move = 0; move < count; move += 1) {
        if (move % 4 === 0) range = ranges[Math.floor(random() * ranges.length)]
        if (!range) throw new Error('no sliders')
        if (move % 4 === 0) send(range, 'pointerdown')
        native?.set?.call(range, String(random() * Number(range.max)))
        range.dispatchEvent(new Event('input', { bubbles: true }))
        if (move % 4 === 3) send(range, 'pointerup')
        await new Promise(requestAnimationFrame)
      }
    },
    [moves, seed] as const,
  )

/**
 * Bytes in use, with the page as it was opened, once everything that nothing refers to is gone and no
 * work is left that frees any.
 */
async function heap(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Start over' }).first().click()
  const session = await page.context().newCDPSession(page)
  for (let least = Infinity; ;) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    if (usedSize > least * 0.999) {
      await session.detach()
      return Math.min(usedSize, least)
    }
    least = usedSize
  }
}

test(
  'ten thousand moves of the sliders leave memory flat and the account right',
  { timeout: 1_800_000 },
  async ({ openPage }) => {
    const page = await openPage()
    await page.locator('#method').waitFor()
    await drag(page, 1000, 1)
    const before = await heap(page)
    await drag(page, 9000, 2)
    // Before anything is read of the page: what reads it is kept there, too.
    expect((await heap(page)) / before).toBeLessThan(1.05)
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()

    // A box shows 1000 where the sentence says 1,000; the address follows a little later.
    const withoutCommas = (text: string) => text.replaceAll(',', '')
    const outcomeOfLink = async () => outcomeOf(parseLink(await query(page)).scenario)
    await expect
      .poll(async () => {
        const sentence = textOf(answerSentence(await outcomeOfLink()))
        return withoutCommas(sentence) === withoutCommas(await answer(page))
      })
      .toBe(true)
    const outcome = await outcomeOfLink()
    const { columns, rows } = accountChart.table(outcome)
    const shown = page.locator('#account tbody tr')
    await page.locator('#account').getByText('Table', { exact: true }).click()
    await expect.poll(() => shown.count()).toBe(rows.length)
    const cells = await shown.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    )
    const expected = rows.map((row) =>
      row.map((cell, at) => columns[at]?.format?.(Number(cell)) ?? String(cell)),
    )
    expect(cells).toEqual(expected)
  },
)
