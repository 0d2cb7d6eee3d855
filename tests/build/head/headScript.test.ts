import { Script } from 'node:vm'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startPage } from '#build/head/headScript.ts'
import { headScriptSource } from '#build/head/source.ts'
import { formatLink } from '#scenario/link.ts'
import { parameterKeys } from '#scenario/parameters.ts'
import { presetScenario } from '#scenario/presets.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { writeValue } from '#scenario/values.ts'
import { comeToLife, patience } from '#ui/hydration/life.ts'

const defaults = Object.fromEntries(
  parameterKeys.map((key) => [key, writeValue(key, defaultScenario[key])]),
)

interface Opened {
  /** Below `https://example.org/credits/`. */
  readonly path?: string
  /** Of the root element, as the build writes them. */
  readonly attributes?: string
  readonly prepare?: (page: Window) => void
}

/** A page that has run its head, with a script that is still to come. */
function open({ path = '', attributes = '', prepare }: Opened = {}) {
  const html = `<!doctype html><html ${attributes}><head></head>
    <body><img>
    <script src="./assets/react.js" type="module" crossorigin></script>
    <script src="./assets/page.js" type="module" crossorigin></script>`
  const { window } = new JSDOM(html, { url: `https://example.org/credits/${path}` })
  const page = window as unknown as Window
  // jsdom has timers of its own.
  page.setTimeout = setTimeout
  prepare?.(page)
  startPage(page, defaults)
  const { documentElement: root } = page.document
  const fail = (selector: string) =>
    page.document.querySelector(selector)?.dispatchEvent(new window.Event('error'))
  return { page, root, fail, throwError: () => page.dispatchEvent(new window.Event('error')) }
}

const classes = (root: Element) => [...root.classList].join(' ')
const launch = { path: 's/launch/', attributes: 'data-preset="launch" data-built="bonus=35"' }
const embed = { attributes: 'data-view="answer"' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what the page was built with is shown at once', () => {
  test.for([
    '',
    '?fbclid=x',
    '?utm_source=prompts&utm_campaign=free',
    '?childId=dalle&initialWidth=640',
    '?v=1',
    '?theme=dark',
    '?vs=prompts%3D20',
    '?free-trial=1',
    '?prompts=40',
    `?${formatLink({ scenario: defaultScenario }, { full: true })}`,
    '#today',
    '#prompts=20',
  ])('for “%s”', (path) => {
    expect(classes(open({ path }).root)).toBe('')
  })

  test.for(['?fbclid=x', '?bonus=35', `?utm_source=x&bonus=35`])(
    'on a named scenario’s page for “%s”',
    (query) => {
      expect(classes(open({ ...launch, path: launch.path + query }).root)).toBe('')
    },
  )

  test.for(['#?secret=prompts', '#prompts=40', '?prompts=20#prompts=40', '?v=1#today'])(
    'in an embed for “%s”',
    (path) => {
      expect(classes(open({ ...embed, path }).root)).toBe('')
    },
  )
})

describe('what the page was built with is hidden', () => {
  test.for([
    '?prompts=20',
    '?utm_source=x&prompts=20',
    '?prompts=20&prompts=40',
    '?prompts',
    '?packs=none',
    '?Prompts=20',
    '?prompts =20',
    '?prompts:20',
    '?prompts@',
    '?amp;prompts=20',
    '?v=1&amp;prompts=20',
    '?v=1&#038;prompts=20',
    '?prompts%3D20%26months%3D24',
    '?prompts%253D20',
    '?prompt-cost=2',
    '?PROMPT_COST=2',
    '?prompts=20%26months=24',
    '?%E0%A4%A&prompts=20',
    '??prompts=20',
  ])('for “%s”', (path) => {
    expect(classes(open({ path }).root)).toBe('linked')
  })

  test.for(['?prompts=20', '?bonus=0', '?free=15'])(
    'on a named scenario’s page for “%s”',
    (query) => {
      expect(classes(open({ ...launch, path: launch.path + query }).root)).toBe('linked')
    },
  )

  test.for(['?prompts=20', '#prompts=20', '?prompts=40#prompts=20'])(
    'in an embed for “%s”',
    (path) => {
      expect(classes(open({ ...embed, path }).root)).toBe('linked')
    },
  )

  test('only until the page has come to life', () => {
    const { root } = open({ path: '?prompts=20' })
    comeToLife(root)
    vi.advanceTimersByTime(patience)
    expect(classes(root)).toBe('linked-parts alive')
  })
})

describe('a copy that was saved while the page lived', () => {
  const saved = { path: '?prompts=20', attributes: 'class="alive linked-parts"' }

  test('hides nothing, and is said to be no more than a copy', () => {
    const { root, fail } = open(saved)
    expect(classes(root)).toBe('saved late-parts')
    fail('script')
    vi.advanceTimersByTime(patience)
    expect(classes(root)).toBe('saved late-parts')
  })

  test('is the page again where an archive brings it to life', () => {
    const { root } = open(saved)
    comeToLife(root)
    expect(classes(root)).toBe('late-parts alive')
  })
})

describe('where no life comes, what stands is shown, and said to be what it is', () => {
  test('after some seconds', () => {
    const { root } = open({ path: '?prompts=20' })
    vi.advanceTimersByTime(patience - 1)
    expect(classes(root)).toBe('linked')
    vi.advanceTimersByTime(1)
    expect(classes(root)).toBe('outdated scriptless')
  })

  test('at an error of the page', () => {
    const { root, throwError } = open({ path: '?prompts=20' })
    throwError()
    expect(classes(root)).toBe('outdated scriptless')
  })

  test('when the script cannot be loaded', () => {
    const { root, fail } = open({ path: '?prompts=20' })
    fail('script')
    expect(classes(root)).toBe('outdated scriptless')
  })

  test('without a word of the link where it says the same', () => {
    const { root, throwError } = open({ path: '?fbclid=x' })
    throwError()
    expect(classes(root)).toBe('scriptless')
  })

  test('but not for a picture that is missing', () => {
    const { root, fail } = open({ path: '?prompts=20' })
    fail('img')
    expect(classes(root)).toBe('linked')
  })

  test('and life that comes late is life', () => {
    const { root, throwError } = open({ path: '?prompts=20' })
    throwError()
    comeToLife(root)
    throwError()
    expect(classes(root)).toBe('linked-parts alive')
  })
})

describe('the theme', () => {
  const themed = (path: string, attributes = '') =>
    open({
      path,
      attributes,
      prepare: ({ localStorage }) => localStorage.setItem('dalle-credits:theme', 'light'),
    }).root.dataset.theme

  test.for([
    ['', 'light'],
    ['?theme=dark', 'dark'],
    ['?prompts=20&theme=dark', 'dark'],
    ['?theme=auto', undefined],
    ['?theme=blue', 'light'],
  ] as const)('for “%s” is %s where the reader keeps light', ([path, theme]) => {
    expect(themed(path)).toBe(theme)
  })

  test('of an embed is the link’s alone', () => {
    expect(themed('', 'data-view="answer"')).toBe(undefined)
    expect(themed('?theme=dark', 'data-view="answer"')).toBe('dark')
    expect(themed('#theme=dark', 'data-view="answer"')).toBe('dark')
  })

  test('is nobody’s where storage is blocked', () => {
    const { root } = open({
      prepare: (page) =>
        Object.defineProperty(page, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError')
          },
        }),
    })
    expect(root.dataset.theme).toBe(undefined)
  })
})

describe('an address without its slash', () => {
  test.for([
    ['s/launch', 'data-preset="launch"', 's/launch/'],
    ['embed/answer?prompts=20#months=6', 'data-view="answer"', 'embed/answer/?prompts=20#months=6'],
  ] as const)('of %s gets it before anything loads', ([path, attributes, mended]) => {
    const { page } = open({ path, attributes })
    expect(page.location.href).toBe(`https://example.org/credits/${mended}`)
  })

  test('of the root gets it once the scripts were not found, which are then asked for there', () => {
    const { page, root, fail } = open({ path: 'explorer?prompts=20' })
    expect(page.location.pathname).toBe('/credits/explorer')
    fail('[src*="react"]')
    fail('[src*="page"]')
    expect(page.location.href).toBe('https://example.org/credits/explorer/?prompts=20')
    const again = [...page.document.head.querySelectorAll('script')]
    expect(again.map(({ src, type, crossOrigin }) => [src, type, crossOrigin])).toEqual([
      ['https://example.org/credits/explorer/assets/react.js', 'module', ''],
      ['https://example.org/credits/explorer/assets/page.js', 'module', ''],
    ])
    expect(classes(root)).toBe('linked')
    fail('head script')
    expect(classes(root)).toBe('outdated scriptless')
    expect(page.document.head.querySelectorAll('script')).toHaveLength(2)
  })

  test('that a sandbox keeps still leads to the script', () => {
    const { page, fail } = open({
      path: 's/launch',
      attributes: 'data-preset="launch"',
      prepare: ({ history }) => {
        history.replaceState = () => {
          throw new DOMException('sandboxed', 'SecurityError')
        }
      },
    })
    fail('[src*="page"]')
    expect(page.document.head.querySelector('script')?.src).toBe(
      'https://example.org/credits/s/launch/assets/page.js',
    )
  })

  test.for(['s/launch/', 'page.html', 's/launch/index.html'])('is not that of /%s', (path) => {
    const { page, fail } = open({ path, attributes: 'data-preset="launch"' })
    fail('script')
    expect(page.location.href).toBe(`https://example.org/credits/${path}`)
    expect(page.document.scripts).toHaveLength(2)
  })
})

describe('the script as it stands in each page', () => {
  test('runs by itself, in browsers of 2016, and says nothing that ends it early', async () => {
    const source = await headScriptSource()
    expect(() => new Script(source)).not.toThrow()
    expect(source).not.toMatch(/\?\?|\?\.|\*\*|\bimport\b|<\/script|<!--|\(\?<|async/)
    expect(source).toMatch(/^[ -~]+$/)
  })

  test('knows what was built: every named scenario by what its page says of itself', () => {
    for (const slug of ['launch', 'volume', 'campaign']) {
      const scenario = presetScenario(slug) ?? defaultScenario
      const built = formatLink({ scenario })
      const attributes = `data-preset="${slug}" data-built="${built}"`
      const full = formatLink({ scenario }, { full: true })
      expect(classes(open({ path: `s/${slug}/?${full}`, attributes }).root)).toBe('')
      expect(classes(open({ path: `s/${slug}/?prompts=7`, attributes }).root)).toBe('linked')
    }
  })
})
