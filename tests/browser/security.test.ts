import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, vi } from 'vitest'
import { sitePages } from '#build/pages/pages.ts'
import { live } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { test } from '#tests/support/authors.ts'
import { few } from '#tests/support/page.ts'

/** Ways to get round the content policy, each with the rule that is to stop it. */
const rules = {
  'an inline script': 'script-src-elem',
  'a script of another origin': 'script-src-elem',
  'a script in the address': 'script-src-elem',
  'a module of another origin': 'script-src-elem',
  'an event handler in the markup': 'script-src-attr',
  'a link that is a script': 'script-src-elem',
  eval: 'script-src',
  'a function from text': 'script-src',
  'a timer with text': 'script-src',
  'a worker from text': 'worker-src',
  'an inline stylesheet': 'style-src-elem',
  'a stylesheet of another origin': 'style-src-elem',
  'an image of another origin': 'img-src',
  'a sound of another origin': 'media-src',
  'a fetch to another origin': 'connect-src',
  'a beacon to another origin': 'connect-src',
  'a socket to another origin': 'connect-src',
  'a frame of another origin': 'frame-src',
  'a frame from text': 'frame-src',
  'an object': 'object-src',
  'a plug-in': 'object-src',
  'another base': 'base-uri',
  'a form to another origin': 'form-action',
} as const

/** Tries them all; those that their rule did not stop. */
function unstopped(page: Page): Promise<string[]> {
  return page.evaluate(async (expected) => {
    const foreign = 'https://evil.example/x'
    const add = (name: string, attributes: Record<string, string>, text = '') => {
      const element = Object.assign(document.createElement(name), { textContent: text })
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
      document.body.append(element)
      return element
    }
    const run = 'window.broken = true'
    const attempts: Record<keyof typeof expected, () => unknown> = {
      'an inline script': () => add('script', {}, run),
      'a script of another origin': () => add('script', { src: foreign }),
      'a script in the address': () => add('script', { src: `data:text/javascript,${run}` }),
      'a module of another origin': () => add('script', { src: foreign, type: 'module' }),
      'an event handler in the markup': () =>
        add('div', {}).insertAdjacentHTML('beforeend', `<img src="data:," onerror="${run}">`),
      'a link that is a script': () => add('a', { href: `javascript:${run}` }).click(),
      eval: () => (Reflect.get(window, 'eval') as (code: string) => void)(run),
      'a function from text': () => (Reflect.construct(Function, [run]) as () => void)(),
      'a timer with text': () => setTimeout(run as unknown as () => void, 0),
      'a worker from text': () => new Worker(URL.createObjectURL(new Blob([run]))),
      'an inline stylesheet': () => add('style', {}, 'body { color: red }'),
      'a stylesheet of another origin': () => add('link', { rel: 'stylesheet', href: foreign }),
      'an image of another origin': () => add('img', { src: foreign }),
      'a sound of another origin': () => add('audio', { src: foreign, preload: 'auto' }),
      'a fetch to another origin': () => fetch(foreign).catch(() => undefined),
      'a beacon to another origin': () => navigator.sendBeacon(foreign, 'x'),
      'a socket to another origin': () => new WebSocket('wss://evil.example'),
      'a frame of another origin': () => add('iframe', { src: foreign }),
      'a frame from text': () => add('iframe', { src: `data:text/html,<script>${run}</script>` }),
      'an object': () => add('object', { data: './favicon.svg' }),
      'a plug-in': () => add('embed', { src: './favicon.svg' }),
      'another base': () => document.head.append(add('base', { href: 'https://evil.example/' })),
      'a form to another origin': () =>
        (add('form', { action: foreign, method: 'post' }) as HTMLFormElement).submit(),
    }
    const stoppedBy = (rule: string, attempt: () => unknown) =>
      new Promise<boolean>((resolve) => {
        const end = (stopped: boolean) => {
          document.removeEventListener('securitypolicyviolation', hear)
          // What else the attempt sets off does not count for the next one.
          setTimeout(resolve, 100, stopped)
        }
        const hear = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
          if (effectiveDirective === rule) end(true)
        }
        document.addEventListener('securitypolicyviolation', hear)
        setTimeout(end, 5000, false)
        // As a task of its own: what the test itself evaluates is above the policy.
        setTimeout(attempt, 0)
      })
    const missed: string[] = []
    for (const [name, rule] of Object.entries(expected))
      if (!(await stoppedBy(rule, attempts[name as keyof typeof expected]))) missed.push(name)
    return missed
  }, rules)
}

const kinds = ['explorer', 'embed', 'scenario'] as const
const onePageOfEach = kinds.flatMap((kind) => sitePages().find((page) => page.kind === kind) ?? [])

describe('the content policy', () => {
  test.for(few(onePageOfEach))(
    'of the $kind page stops every way in and out',
    { timeout: 90_000 },
    async ({ path }, { openPage }) => {
      const page = await openPage({
        path,
        allow: /Content Security Policy|unsafe-eval|evil\.example/,
      })
      const site = inject('site')
      expect(await unstopped(page)).toEqual([])
      expect(await page.evaluate(() => 'broken' in window)).toBe(false)
      expect(await page.evaluate(() => document.baseURI)).toBe(site + path)
    },
  )

  test.for(few(sitePages(), 9))('stands before any script on /$path', async ({ path }) => {
    const html = await (await fetch(inject('site') + path)).text()
    const policy = html.indexOf('http-equiv="Content-Security-Policy"')
    expect(policy).toBeGreaterThan(0)
    expect(policy).toBeLessThan(html.search(/<script|<link|<style/))
    const [said = ''] = /content="([^"]+)"/.exec(html.slice(policy)) ?? []
    const scripts = said.split('; ').find((rule) => rule.startsWith('script-src ')) ?? ''
    expect(scripts).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
    expect(html).not.toMatch(/<[^>]+ on[a-z]+="/)
  })
})

const host = (guest: string) => `<script>
  window.heard = []
  addEventListener('message', ({ data }) => heard.push(data.type))
</script>
<iframe src="${guest}"></iframe>
<iframe srcdoc="<script>
  addEventListener('message', ({ data }) => parent.frames[0].postMessage(data, '*'))
</script>"></iframe>`

/** Tells of each message that a frame has taken, in the title of its page. */
const countMessages = (frame: Frame) =>
  frame.evaluate(() => {
    let count = 0
    addEventListener('message', () => (document.title = `${(count += 1)} messages`))
  })

const resized = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.includes('iframe-resized'))

test('an embed takes no harm from any message, and obeys the page around it alone', async ({
  openPage,
  authors,
}) => {
  const site = inject('site')
  const path = await authors.post(host(`${site}embed/answer/`))
  const page = await openPage({ path, allow: /request: http:..localhost/ })
  const frame = await vi.waitFor(() => {
    const found = page.frames().find((one) => one.url().startsWith(site))
    if (!found) throw new Error('the host has no frame of ours')
    return found
  }, 5000)
  await live(frame, '#answer input')
  await countMessages(frame)
  const before = await answer(frame)
  const sent = await page.evaluate(() => {
    const script = '<script>parent.broken = true</script>'
    const texts = ['', 'pymxPYMx__proto__xPYMxwidthxPYMx9', script, 'x'.repeat(1e6)]
    const odd = [null, 0, NaN, [], {}, { type: {} }, { type: 'ready', height: script }, new Map()]
    const messages = [...texts, ...odd, { __proto__: null, message: 'ready' }]
    for (const message of messages) window.frames[0]?.postMessage(message, '*')
    // What the other frame hears it passes on.
    window.frames[1]?.postMessage({ type: 'iframe-child-init' }, '*')
    return messages.length + 1
  })
  await expect.poll(() => frame.title()).toBe(`${sent} messages`)
  // Long enough for an answer to have been sent.
  await frame.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  )
  expect(await answer(frame)).toBe(before)
  expect(await page.evaluate(() => 'broken' in window)).toBe(false)
  expect(await resized(page)).toBe(false)
  await page.evaluate(() => window.frames[0]?.postMessage({ type: 'iframe-child-init' }, '*'))
  await expect.poll(() => resized(page)).toBe(true)
})
