import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { frameIn, openAuthorPage, type AuthorPage } from '#tests/support/authorPage.ts'
import { serveEmbeds } from '#tests/support/servedEmbeds.ts'
import { embed } from '#tests/support/embeds.ts'
import { parsed } from '#tests/support/html.ts'
import { iframeSnippet } from '#ui/embed/snippets.ts'
import { viewOf } from '#ui/embed/views.ts'

let site: Awaited<ReturnType<typeof serveEmbeds>>
let page: AuthorPage | undefined

beforeAll(async () => {
  site = await serveEmbeds()
})
afterAll(() => site.close())
afterEach(() => page?.close())

const script = '<script src="SITE/embed.js" async></script>'
const link = '<a href="SITE/?prompts=20">What does one image cost?</a>'

async function open(body: string): Promise<AuthorPage> {
  page = await openAuthorPage((script + body).replaceAll('SITE/', site.url))
  return page
}

function say({ window }: AuthorPage, source: unknown, data: unknown): void {
  window.dispatchEvent(new window.MessageEvent('message', { data, source: source as Window }))
}

const height = (value: unknown) => ({ type: 'dalle-credits:height', height: value })
const twoFrames =
  '<iframe src="SITE/embed/answer/" height="320"></iframe>' +
  '<iframe src="SITE/embed/per-image/?kept=4" height="560"></iframe>'

describe('the host script', () => {
  test('leaves no global behind', async () => {
    const { window } = await open('')
    const { window: plain } = await openAuthorPage('')
    expect(window.customElements.get('dalle-credits')).toBeDefined()
    expect(Object.keys(window)).toEqual(Object.keys(plain))
    plain.close()
  })

  test('does no harm when loaded twice', async () => {
    const twice = await open(`${script}${twoFrames}<dalle-credits view="answer"></dalle-credits>`)
    const [frame] = twice.document.querySelectorAll('iframe')
    say(twice, frame?.contentWindow, height(400))
    expect(frame?.style.height).toBe('400px')
    const element = twice.document.querySelector('dalle-credits')
    expect(element?.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1)
    expect(twice.errors).toEqual([])
  })
})

describe('sizing', () => {
  test('gives each frame its own height', async () => {
    const author = await open(twoFrames)
    const frames = [...author.document.querySelectorAll('iframe')]
    frames.forEach((frame, index) => say(author, frame.contentWindow, height(300.5 + index)))
    expect(frames.map(({ style }) => style.height)).toEqual(['301px', '302px'])
  })

  test('ignores what is no height', async () => {
    const author = await open(twoFrames)
    const [frame] = author.document.querySelectorAll('iframe')
    const none = [NaN, Infinity, -Infinity, -5, 0, 1e9, '400', '400px', null, undefined, [400], {}]
    for (const value of none) {
      say(author, frame?.contentWindow, height(value))
      expect(frame?.style.height).toBe('')
    }
  })

  test('ignores other messages', async () => {
    const author = await open(twoFrames)
    const [frame] = author.document.querySelectorAll('iframe')
    const other = { type: 'resize', height: 400 }
    for (const data of [null, undefined, 'dalle-credits:height', 400, {}, other]) {
      say(author, frame?.contentWindow, data)
      expect(frame?.style.height).toBe('')
    }
    expect(author.errors).toEqual([])
  })

  test('listens to no one but the frame itself', async () => {
    const author = await open(twoFrames)
    say(author, author.window, height(400))
    say(author, null, height(400))
    for (const frame of author.document.querySelectorAll('iframe'))
      expect(frame.style.height).toBe('')
  })

  test('leaves the frames of other sites alone', async () => {
    const author = await open('<iframe src="about:blank"></iframe>')
    const frame = author.document.querySelector('iframe')
    say(author, frame?.contentWindow, height(400))
    expect(frame?.style.height).toBe('')
  })

  test('asks frames that were there before it for their height', async () => {
    const ask = { type: 'dalle-credits:measure' }
    const asked: unknown[] = []
    page = await openAuthorPage(twoFrames.replaceAll('SITE/', site.url))
    for (const frame of page.document.querySelectorAll('iframe'))
      frame.contentWindow?.addEventListener('message', ({ data }) => asked.push(data))
    const late = page.document.createElement('script')
    late.src = `${site.url}embed.js`
    page.document.body.append(late)
    await vi.waitFor(() => expect(asked).toEqual([ask, ask]))
  })
})

describe('scrolling', () => {
  const scroll = (top: unknown) => ({ type: 'dalle-credits:scroll', top })

  /** What the page is scrolled by, and with what margin, when a guest asks for it. */
  async function scrolled(asks: (author: AuthorPage) => void, reduced = false): Promise<unknown[]> {
    const author = await open(twoFrames)
    const calls: unknown[] = []
    Object.assign(author.window, { matchMedia: () => ({ matches: reduced }) })
    author.window.HTMLIFrameElement.prototype.scrollIntoView = function (how) {
      calls.push({ id: this.src.slice(site.url.length), margin: this.style.scrollMarginTop, how })
    }
    asks(author)
    for (const { style } of author.document.querySelectorAll('iframe'))
      expect(style.scrollMarginTop).toBe('')
    return calls
  }
  const second = ({ document }: AuthorPage) =>
    document.querySelectorAll('iframe')[1]?.contentWindow ?? null

  test.each([
    { reduced: false, behavior: 'smooth' },
    { reduced: true, behavior: 'instant' },
  ])('goes to the place in the frame that asked, $behavior', async ({ reduced, behavior }) => {
    expect(
      await scrolled((author) => say(author, second(author), scroll(3210.5)), reduced),
    ).toEqual([
      {
        id: 'embed/per-image/?kept=4',
        margin: '-3210.5px',
        how: { behavior },
      },
    ])
  })

  test('ignores what is no place', async () => {
    const none = [NaN, Infinity, -5, 1e9, '400', null, undefined, [400], {}]
    const ask = (author: AuthorPage) => {
      for (const top of none) say(author, second(author), scroll(top))
    }
    expect(await scrolled(ask)).toEqual([])
  })

  test('listens to no one but the frame itself', async () => {
    expect(
      await scrolled((author) => {
        say(author, author.window, scroll(400))
        say(author, null, scroll(400))
      }),
    ).toEqual([])
  })

  test('tells the frame that it has', async () => {
    const heard: unknown[] = []
    await scrolled((author) => {
      const guest = second(author)
      if (guest) guest.postMessage = (data: unknown) => heard.push(data)
      say(author, guest, scroll(400))
    })
    expect(heard).toEqual([{ type: 'dalle-credits:scrolled' }])
  })
})

describe('<dalle-credits>', () => {
  async function element(attributes: string): Promise<Element> {
    const author = await open(`<dalle-credits ${attributes}>${link}</dalle-credits>`)
    const found = author.document.querySelector('dalle-credits')
    if (!found) throw new Error('no element')
    return found
  }
  const shown = (host: Element) => frameIn(host).src

  test('shows its view with the scenario in the hash', async () => {
    const host = await element('view="per-image" prompts="40" packs="115x15,500x60" theme="auto"')
    expect(shown(host)).toBe(
      `${site.url}embed/per-image/?theme=light#prompts=40&packs=115x15%2C500x60`,
    )
  })

  test('makes a lazy, titled, sandboxed frame with room reserved for its view', async () => {
    const frame = frameIn(await element('view="per-image"'))
    expect(frame.getAttribute('loading')).toBe('lazy')
    expect(frame.title).toBe('What does one image cost?')
    expect(frame.getAttribute('sandbox')).not.toMatch(/top-navigation|forms|modals/)
    expect(frame.getAttribute('allow')).toBe('clipboard-write; web-share')
    expect(frame.style.height).toBe(`${viewOf('per-image').heights[0]}px`)
  })

  test('fences its frame as the plain snippet does', async () => {
    const frame = frameIn(await element('view="per-image"'))
    const plain = parsed(iframeSnippet(embed())).querySelector('iframe')
    expect(frame.getAttribute('sandbox')).toBe(plain?.getAttribute('sandbox'))
  })

  test('has a title without any link inside', async () => {
    const { document } = await open('<dalle-credits></dalle-credits>')
    expect(frameIn(document.querySelector('dalle-credits')).title).toBe('DALL·E Credit Explorer')
  })

  test('takes the title that the author gives', async () => {
    expect(frameIn(await element('view="per-image" title="One image"')).title).toBe('One image')
  })

  test.each([
    [300, 0],
    [390, 2],
    [639, 4],
    [640, 5],
    [1200, 5],
  ])('reserves at %d px what its view needs there', async (width, at) => {
    const { window, document } = await open('')
    Object.defineProperty(window.HTMLElement.prototype, 'clientWidth', { value: width })
    document.body.insertAdjacentHTML(
      'beforeend',
      `<dalle-credits view="answer">${link.replace('SITE/', site.url)}</dalle-credits>`,
    )
    const reserved = frameIn(document.querySelector('dalle-credits')).style.height
    expect(reserved).toBe(`${viewOf('answer').heights[at]}px`)
  })

  test.each(['', 'view="../../evil/"', 'view="Per Image"'])(
    'shows the whole explorer for what cannot be a view: %s',
    async (attributes) => {
      expect(shown(await element(attributes))).toBe(`${site.url}embed/explorer/?theme=light#`)
    },
  )

  test.each([
    ['', 'rgb(27, 29, 33)', 'light'],
    ['theme="auto"', 'rgb(236, 234, 228)', 'dark'],
    ['', 'oklch(0.92 0.01 90)', 'dark'],
    ['', 'oklab(0.2 0 0)', 'light'],
    ['', 'lab(90 0 0)', 'dark'],
    ['', 'lch(20 3 90)', 'light'],
    ['', 'color(display-p3 0.1 0.1 0.1)', 'light'],
    ['', 'color(srgb 0.9 0.9 0.9 / 0.8)', 'dark'],
    ['theme="light"', 'rgb(255, 255, 255)', 'light'],
    ['theme="dark"', 'rgb(0, 0, 0)', 'dark'],
  ])('with %s in text of %s is %s', async (attributes, color, theme) => {
    const { window, document } = await open('')
    const read = window.getComputedStyle
    window.getComputedStyle = (of, pseudo) => Object.assign(read(of, pseudo), { color })
    document.body.insertAdjacentHTML('beforeend', `<dalle-credits ${attributes}></dalle-credits>`)
    const host = document.querySelector('dalle-credits')
    expect(host && new URL(shown(host)).search).toBe(`?theme=${theme}`)
  })

  test('keeps its theme where it shows another view', async () => {
    const host = await element('view="answer" prompts="15" theme="dark"')
    const frame = frameIn(host)
    const replace = vi.fn<(address: string) => void>()
    const postMessage = vi.fn<(message: unknown, origin: string) => void>()
    const light = { type: 'dalle-credits:theme', theme: 'light' }
    Object.defineProperty(frame, 'contentWindow', {
      value: { postMessage, location: { replace } },
    })
    frame.dispatchEvent(new (host.ownerDocument.defaultView ?? window).Event('load'))
    host.setAttribute('theme', 'light')
    await vi.waitFor(() => expect(postMessage).toHaveBeenCalledWith(light, '*'))
    expect(replace).not.toHaveBeenCalled()
    host.setAttribute('view', 'bill')
    await vi.waitFor(() =>
      expect(replace.mock.calls).toEqual([[`${site.url}embed/bill/?theme=light#prompts=15`]]),
    )
  })

  test('keeps the link inside it for readers without script', async () => {
    const host = await element('view="answer"')
    expect(host.querySelector('a')?.textContent).toBe('What does one image cost?')
  })

  test('keeps the usual attributes of any element out of the scenario', async () => {
    const host = await element(
      'view="answer" class="wide" id="a" style="margin:0" data-v-1="" aria-label="b" kept="2"',
    )
    expect(shown(host)).toBe(`${site.url}embed/answer/?theme=light#kept=2`)
  })

  test.each([
    'site="https://credits.example/dalle/"',
    'site="https://credits.example/dalle/index.html?prompts=20"',
    'site="https://credits.example/dalle/s/beta/"',
  ])('takes the site from an attribute before the link inside: %s', async (attribute) => {
    const host = await element(`view="answer" ${attribute}`)
    expect(shown(host)).toBe('https://credits.example/dalle/embed/answer/?theme=light#')
  })

  test.each(['javascript:alert(1)//', 'data:text/html,1', 'https://['])(
    'takes no site that is no web address: %s',
    async (address) => {
      const host = await element(`view="answer" site="${address}"`)
      expect(shown(host)).toBe(`${site.url}embed/answer/?theme=light#`)
    },
  )

  test('follows its attributes before its frame has loaded, too', async () => {
    const host = await element('view="answer" prompts="20"')
    host.setAttribute('prompts', '60')
    host.setAttribute('kept', '4')
    await vi.waitFor(() =>
      expect(shown(host)).toBe(`${site.url}embed/answer/?theme=light#prompts=60&kept=4`),
    )
  })
})
