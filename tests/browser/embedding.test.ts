import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect } from 'vitest'
import { below, element, fits, heightOf, script, test } from '#tests/support/hostPage.ts'
import { few } from '#tests/support/page.ts'

describe('<dalle-credits>', () => {
  test('fits its frame, moves its hash once for several attributes, and loads nothing', async ({
    open,
    frameAt,
  }) => {
    const page = await open(`${script}<dalle-credits view="answer"></dalle-credits>`)
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
    await expect.poll(() => frame.title()).toBe('1 moves')
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })

  test('turns its guest dark with the page around it, and loads nothing', async ({
    open,
    frameAt,
  }) => {
    const page = await open(`${script}<dalle-credits view="answer"></dalle-credits>`)
    await fits(page)
    const frame = await frameAt(page, 'embed/answer/#')
    await frame.evaluate(() => {
      addEventListener('message', ({ data }: MessageEvent<{ theme: string }>) => {
        document.title = data.theme
      })
    })
    const becomes = async (theme: string) => {
      await expect.poll(() => frame.title()).toBe(theme)
    }
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

  test('waits far below until the reader comes near', async ({ open, frameAt, authors }) => {
    const page = await open(`${script}${below}<dalle-credits></dalle-credits>`)
    await page.waitForLoadState('networkidle')
    await page.locator(element).evaluate((host) => host.setAttribute('prompts', '60'))
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    expect(page.frames().filter((frame) => frame.url().startsWith(authors.url))).toEqual([])
    await page.locator(element).scrollIntoViewIfNeeded()
    await frameAt(page, 'embed/explorer/#prompts=60')
    await fits(page)
  })
})

describe('where the site is', () => {
  const answer = (inner: string) => `<dalle-credits view="answer">${inner}</dalle-credits>`
  const link = '<a href="SITE/?prompts=20">What credits cost</a>'
  const scripts = {
    'copied to the host': '<script src="embed.js" async></script>',
    'combined with others': '<script src="all.js"></script>',
    'made a module': '<script src="embed.js" type="module"></script>',
    'put into the page': '<script>SCRIPT</script>',
  }

  test.for(few(Object.entries(scripts)))(
    'is read from element and frame where the script was %s',
    async ([, tag], { open, frameAt, authors }) => {
      const frame = '<iframe src="SITE/embed/per-image/"></iframe>'
      const body = tag.replace('SCRIPT', () => authors.script) + answer(link) + frame
      const page = await open(body)
      await frameAt(page, 'embed/answer/#')
      await fits(page)
      await fits(page, '[src*=per-image]')
    },
  )

  test.for(
    few([
      ['the link leads elsewhere', 'all.js', '<a href="elsewhere/">What credits cost</a>'],
      ['nothing says it', 'all.js', '<a>What credits cost</a>'],
      ['the script alone says it, and is a copy', 'embed.js', '<a>What credits cost</a>'],
      ['the link is a script', 'all.js', '<a href="javascript:void 0">What credits cost</a>'],
    ] as const),
  )('in doubt leaves the link a link, at its own height: %s', async ([, src, inner], { open }) => {
    const page = await open(`<script src="${src}"></script>${answer(inner)}`)
    await page.waitForLoadState('networkidle')
    // It may take the page that comes for ours until that has said nothing for a while.
    await expect.poll(() => heightOf(page, element)).toBeLessThan(30)
    expect(await page.getByText('What credits cost').isVisible()).toBe(true)
  })
})

describe('a plain frame', () => {
  test('is fitted by the host script, loaded before or after it, on or off screen', async ({
    open,
    frameAt,
    authors,
  }) => {
    const frames = '<iframe src="SITE/embed/answer/"></iframe>'
    const page = await open(`${frames}${below}${frames.replace('answer', 'per-image')}`)
    await page.addScriptTag({ url: `${authors.url}embed.js` })
    await fits(page)
    await fits(page, '[src*=per-image]')
    await (
      await frameAt(page, 'embed/per-image/')
    ).evaluate(() => {
      document.querySelector('div')?.style.setProperty('height', '555px')
    })
    await expect.poll(() => heightOf(page, '[src*=per-image]')).toBe(555)
  })

  test('is steered by a link that differs in the hash, and Back undoes it', async ({
    open,
    frameAt,
  }) => {
    const page = await open(
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

test('an article printed before its frames were reached has no holes', async ({ open }) => {
  const page = await open(
    `${script}${below}<iframe loading="lazy" src="SITE/embed/answer/"></iframe>${below}
    <dalle-credits view="per-image"><a href="SITE/">What an image costs</a></dalle-credits>`,
  )
  await page.waitForLoadState('networkidle')
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text).toContain('Chart answer')
  expect(text).toMatch(/What an image costs|Chart per-image/)
})
