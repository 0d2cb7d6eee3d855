import { fileURLToPath } from 'node:url'
import { describe, expect } from 'vitest'
import { below, element, fits, script, test } from '#tests/support/hostPage.ts'
import { heightAt } from '#ui/embed/heights.ts'
import { viewOf } from '#ui/embed/views.ts'

const library = (path: string) =>
  fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url))

describe('<dalle-credits>', () => {
  test('forgets an attribute that is taken away', async ({ open, frameAt }) => {
    const page = await open(`${script}<dalle-credits prompts="20"></dalle-credits>`)
    await fits(page)
    await page.locator(element).evaluate((host) => host.removeAttribute('prompts'))
    await frameAt(page, 'embed/explorer/#')
  })

  test('loads another page for another view, in the same step of the history', async ({
    open,
    frameAt,
  }) => {
    const page = await open(`${script}<dalle-credits view="answer" prompts="20"></dalle-credits>`)
    await fits(page)
    const steps = await page.evaluate(() => history.length)
    await page.locator(element).evaluate((host) => host.setAttribute('view', 'per-image'))
    await frameAt(page, 'embed/per-image/#prompts=20')
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })

  test('starts dark on a dark page', async ({ open, frameAt }) => {
    const page = await open(
      `<style>:root{color-scheme:dark}</style>${script}<dalle-credits view="answer"></dalle-credits>`,
    )
    await frameAt(page, 'embed/answer/?theme=dark#')
  })

  test('prints what is inside it where the reader has not been', async ({ open }) => {
    const one = '<dalle-credits view="answer"><a href="SITE/">What they cost</a></dalle-credits>'
    const page = await open(script + one + below + one)
    await fits(page)
    await page.emulateMedia({ media: 'print' })
    const shown = (tag: string) =>
      page
        .locator(`${element} ${tag}`)
        .evaluateAll((found) => found.map((each) => each.getClientRects().length > 0))
    expect(await shown('iframe')).toEqual([true, false])
    expect(await shown('a')).toEqual([false, true])
  })

  test('starts again when it is moved, with the attributes it has by then', async ({
    open,
    frameAt,
  }) => {
    const page = await open(`${script}<dalle-credits prompts="20"></dalle-credits><p></p>`)
    await fits(page)
    await page.locator(element).evaluate((host) => {
      host.setAttribute('prompts', '30')
      document.querySelector('p')?.append(host)
    })
    await frameAt(page, 'embed/explorer/#prompts=30')
    await fits(page)
  })
})

test('an element may name its site by an attribute, and needs no link then', async ({ open }) => {
  await fits(
    await open(
      `<script src="all.js"></script><dalle-credits view="answer" site="SITE/"></dalle-credits>`,
    ),
  )
})

describe('the room of an element', () => {
  test('is that of its link until it is defined, then at once all that it needs', async ({
    open,
    authors,
  }) => {
    const body = '<dalle-credits view="bill"><a href="SITE/">Costs</a></dalle-credits><p>On.'
    const page = await open(body)
    const tops = await page.evaluate((source) => {
      const top = () => document.querySelector('p')?.offsetTop ?? 0
      const before = top()
      const late = document.createElement('script')
      late.text = source
      document.body.append(late)
      return [before, top()] as const
    }, authors.script)
    expect(tops[0]).toBeLessThan(50)
    const { heights } = viewOf('bill')
    expect(tops[1]).toBeGreaterThan(heightAt(heights, 1280))
    await page.getByText('Costs').waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.querySelector('p')?.offsetTop)).toBe(tops[1])
  })
})

describe('the libraries that newsrooms use', () => {
  test('pym.js fits the frame', async ({ open }) => {
    const page = await open('<div id="box" data-pym-src="SITE/embed/answer/"></div>')
    await page.addScriptTag({ path: library('pym.js/dist/pym.v1.js') })
    await fits(page)
  })

  test('open-iframe-resizer fits the frame', async ({ open }) => {
    const page = await open('<iframe src="SITE/embed/answer/"></iframe>')
    await page.addScriptTag({ path: library('@open-iframe-resizer/core/dist/index.umd.cjs') })
    await page.addScriptTag({ content: "iframeResizer.initialize({}, 'iframe')" })
    await fits(page)
  })
})
