import { fileURLToPath } from 'node:url'
import type { Browser, Frame, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, vi } from 'vitest'
import { serveEmbeds } from '#tests/support/authorPage.ts'
import { test } from '#tests/support/page.ts'
import { heightAt } from '#ui/embed/heights.ts'
import { viewOf } from '#ui/embed/views.ts'

let site: Awaited<ReturnType<typeof serveEmbeds>>

beforeAll(async () => {
  site = await serveEmbeds()
})
afterAll(() => site.close())

const script = '<script src="SITE/embed.js" async></script>'
const below = '<div style="height:20000px"></div>'
const element = 'dalle-credits'
const library = (path: string) =>
  fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url))

/** An author's page, of another origin than the embeds in it. */
async function open(browser: Browser, body: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(await site.post(body.replaceAll('SITE/', () => site.url)))
  return page
}

/** The element of a light page asks for a light guest. */
function frameAt(page: Page, path: string): Promise<Frame> {
  return vi.waitFor(() => {
    const address = (frame: Frame) => frame.url().replace('?theme=light', '')
    const frame = page.frames().find((each) => address(each) === site.url + path)
    if (!frame) throw new Error(`no frame shows ${path}`)
    return frame
  }, 5000)
}

const heightOf = (page: Page, selector = 'iframe') =>
  page
    .locator(selector)
    .first()
    .evaluate((frame) => frame.clientHeight)

const fits = (page: Page) => vi.waitFor(async () => expect(await heightOf(page)).toBe(444), 5000)

describe('<dalle-credits>', () => {
  test('fits its frame to the guest', async ({ browser }) => {
    const page = await open(browser, `${script}<dalle-credits view="answer"></dalle-credits>`)
    await fits(page)
  })

  test('moves the hash once for several attributes, and loads nothing', async ({ browser }) => {
    const page = await open(browser, `${script}<dalle-credits view="answer"></dalle-credits>`)
    await fits(page)
    const frame = await frameAt(page, 'embed/answer/#')
    await frame.evaluate(() => {
      document.title = '0 moves'
      addEventListener('hashchange', () => {
        document.title = `${parseInt(document.title, 10) + 1} moves`
      })
    })
    const steps = await page.evaluate(() => history.length)
    await page.locator(element).evaluate((host) => {
      host.setAttribute('prompts', '60')
      host.setAttribute('kept', '4')
    })
    await frameAt(page, 'embed/answer/#prompts=60&kept=4')
    await vi.waitFor(async () => expect(await frame.title()).toBe('1 moves'))
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })

  test('forgets an attribute that is taken away', async ({ browser }) => {
    const page = await open(browser, `${script}<dalle-credits prompts="20"></dalle-credits>`)
    await fits(page)
    await page.locator(element).evaluate((host) => host.removeAttribute('prompts'))
    await frameAt(page, 'embed/explorer/#')
  })

  test('loads another page for another view, in the same step of the history', async ({
    browser,
  }) => {
    const page = await open(
      browser,
      `${script}<dalle-credits view="answer" prompts="20"></dalle-credits>`,
    )
    await fits(page)
    const steps = await page.evaluate(() => history.length)
    await page.locator(element).evaluate((host) => host.setAttribute('view', 'per-image'))
    await frameAt(page, 'embed/per-image/#prompts=20')
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })

  test('turns its guest dark with the page around it, and loads nothing', async ({ browser }) => {
    const page = await open(browser, `${script}<dalle-credits view="answer"></dalle-credits>`)
    await fits(page)
    const frame = await frameAt(page, 'embed/answer/#')
    await frame.evaluate(() => {
      addEventListener('message', ({ data }: MessageEvent<{ theme: string }>) => {
        document.title = data.theme
      })
    })
    const becomes = (theme: string) =>
      vi.waitFor(async () => expect(await frame.title()).toBe(theme), 5000)
    const root = page.locator('html')
    await root.evaluate(({ style }) => (style.colorScheme = 'dark'))
    await becomes('dark')
    await root.evaluate(({ style }) => (style.colorScheme = 'light'))
    await becomes('light')
    await page.locator('body').evaluate(({ style }) => (style.color = '#eee'))
    await becomes('dark')
    await page.locator(element).evaluate((host) => host.setAttribute('theme', 'light'))
    await becomes('light')
    await root.evaluate(({ style }) => (style.colorScheme = 'light dark'))
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('body').evaluate(({ style }) => (style.color = ''))
    await page.locator(element).evaluate((host) => host.removeAttribute('theme'))
    await becomes('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await becomes('light')
  })

  test('starts dark on a dark page', async ({ browser }) => {
    const page = await open(
      browser,
      `<style>:root{color-scheme:dark}</style>${script}<dalle-credits view="answer"></dalle-credits>`,
    )
    await frameAt(page, 'embed/answer/?theme=dark#')
  })

  test('prints what is inside it where the reader has not been', async ({ browser }) => {
    const one = '<dalle-credits view="answer"><a href="SITE/">What they cost</a></dalle-credits>'
    const page = await open(browser, script + one + below + one)
    await fits(page)
    await page.emulateMedia({ media: 'print' })
    const shown = (tag: string) =>
      page
        .locator(`${element} ${tag}`)
        .evaluateAll((found) => found.map((each) => each.getClientRects().length > 0))
    expect(await shown('iframe')).toEqual([true, false])
    expect(await shown('a')).toEqual([false, true])
  })

  test('starts again when it is moved, with the attributes it has by then', async ({ browser }) => {
    const page = await open(browser, `${script}<dalle-credits prompts="20"></dalle-credits><p></p>`)
    await fits(page)
    await page.locator(element).evaluate((host) => {
      host.setAttribute('prompts', '30')
      document.querySelector('p')?.append(host)
    })
    await frameAt(page, 'embed/explorer/#prompts=30')
    await fits(page)
  })

  test('waits far below until the reader comes near', async ({ browser }) => {
    const page = await open(browser, `${script}${below}<dalle-credits></dalle-credits>`)
    await page.waitForLoadState('networkidle')
    await page.locator(element).evaluate((host) => host.setAttribute('prompts', '60'))
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    expect(page.frames().filter((frame) => frame.url().startsWith(site.url))).toEqual([])
    await page.locator(element).scrollIntoViewIfNeeded()
    await frameAt(page, 'embed/explorer/#prompts=60')
    await fits(page)
  })
})

describe('where the site is', () => {
  const answer = (inner: string, attributes = '') =>
    `<dalle-credits view="answer" ${attributes}>${inner}</dalle-credits>`
  const link = '<a href="SITE/?prompts=20">What credits cost</a>'
  const scripts = {
    'copied to the host': '<script src="embed.js" async></script>',
    'combined with others': '<script src="all.js"></script>',
    'made a module': '<script src="embed.js" type="module"></script>',
    'put into the page': '<script>SCRIPT</script>',
  }

  test.for(Object.entries(scripts))(
    'is read from element and frame where the script was %s',
    async ([, tag], { browser }) => {
      const frame = '<iframe src="SITE/embed/per-image/"></iframe>'
      const body = tag.replace('SCRIPT', () => site.script) + answer(link) + frame
      const page = await open(browser, body)
      await frameAt(page, 'embed/answer/#')
      await fits(page)
      await vi.waitFor(async () => expect(await heightOf(page, '[src*=per-image]')).toBe(444), 5000)
    },
  )

  test('can be said by an attribute, and no link is needed then', async ({ browser }) => {
    await fits(await open(browser, scripts['combined with others'] + answer('', 'site="SITE/"')))
  })

  test.for([
    ['nothing says it', 'all.js', '<a>What credits cost</a>'],
    ['the script alone says it, and is a copy', 'embed.js', '<a>What credits cost</a>'],
    ['the link leads elsewhere', 'all.js', '<a href="elsewhere/">What credits cost</a>'],
    ['the link is a script', 'all.js', '<a href="javascript:void 0">What credits cost</a>'],
  ] as const)(
    'in doubt leaves the link a link, at its own height: %s',
    async ([, src, inner], { browser }) => {
      const page = await open(browser, `<script src="${src}"></script>${answer(inner)}`)
      await page.waitForLoadState('networkidle')
      await vi.waitFor(
        async () => expect(await heightOf(page, element)).toBeLessThan(30),
        // It may take the page that comes for ours until that has said nothing for a while.
        6000,
      )
      expect(await page.getByText('What credits cost').isVisible()).toBe(true)
    },
  )
})

describe('the room of an element', () => {
  test('is that of its link until it is defined, then at once all that it needs', async ({
    browser,
  }) => {
    const body = '<dalle-credits view="bill"><a href="SITE/">Costs</a></dalle-credits><p>On.'
    const page = await open(browser, body)
    const tops = await page.evaluate((source) => {
      const top = () => document.querySelector('p')?.offsetTop ?? 0
      const before = top()
      const late = document.createElement('script')
      late.text = source
      document.body.append(late)
      return [before, top()] as const
    }, site.script)
    expect(tops[0]).toBeLessThan(50)
    const { heights } = viewOf('bill')
    expect(tops[1]).toBeGreaterThan(heightAt(heights, 1280))
    await page.getByText('Costs').waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.querySelector('p')?.offsetTop)).toBe(tops[1])
  })
})

describe('a plain frame', () => {
  test('is fitted by the host script, loaded before or after it, on or off screen', async ({
    browser,
  }) => {
    const frames = '<iframe src="SITE/embed/answer/"></iframe>'
    const page = await open(browser, `${frames}${below}${frames.replace('answer', 'per-image')}`)
    await page.addScriptTag({ url: `${site.url}embed.js` })
    await fits(page)
    await vi.waitFor(async () => expect(await heightOf(page, '[src*=per-image]')).toBe(444), 5000)
    await (
      await frameAt(page, 'embed/per-image/')
    ).evaluate(() => {
      document.querySelector('div')?.style.setProperty('height', '555px')
    })
    await vi.waitFor(async () => expect(await heightOf(page, '[src*=per-image]')).toBe(555), 5000)
  })

  test('is steered by a link that differs in the hash, and Back undoes it', async ({ browser }) => {
    const page = await open(
      browser,
      '<iframe name="dalle" src="SITE/embed/answer/?prompts=20"></iframe>' +
        '<a target="dalle" href="SITE/embed/answer/?prompts=20#prompts=40">forty</a>',
    )
    const frame = await frameAt(page, 'embed/answer/?prompts=20')
    await frame.evaluate(() => {
      document.title = 'still here'
    })
    await page.click('a')
    await frameAt(page, 'embed/answer/?prompts=20#prompts=40')
    await page.evaluate(() => history.back())
    await frameAt(page, 'embed/answer/?prompts=20')
    expect(await frame.title()).toBe('still here')
  })
})

test('an article printed before its frames were reached has no holes', async ({ browser }) => {
  const page = await open(
    browser,
    `${script}${below}<iframe loading="lazy" src="SITE/embed/answer/"></iframe>${below}
    <dalle-credits view="per-image"><a href="SITE/">What an image costs</a></dalle-credits>`,
  )
  await page.waitForLoadState('networkidle')
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text).toContain('Chart answer')
  expect(text).toMatch(/What an image costs|Chart per-image/)
})

describe('the libraries that newsrooms use', () => {
  test('pym.js fits the frame', async ({ browser }) => {
    const page = await open(browser, '<div id="box" data-pym-src="SITE/embed/answer/"></div>')
    await page.addScriptTag({ path: library('pym.js/dist/pym.v1.js') })
    await fits(page)
  })

  test('open-iframe-resizer fits the frame', async ({ browser }) => {
    const page = await open(browser, '<iframe src="SITE/embed/answer/"></iframe>')
    await page.addScriptTag({ path: library('@open-iframe-resizer/core/dist/index.umd.cjs') })
    await page.addScriptTag({ content: "iframeResizer.initialize({}, 'iframe')" })
    await fits(page)
  })
})
