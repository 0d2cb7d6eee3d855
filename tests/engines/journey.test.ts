import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serveEmbeds } from '#tests/support/servedEmbeds.ts'
import type { Engine } from './Engine.ts'
import { firefox } from './firefox.ts'
import { webkit } from './webkit.ts'

/** The answer as it stands in the page's text; nothing while it is hidden. */
const answer = `(() => {
  const sentence = document.querySelector('#answer p')
  if (!sentence || document.documentElement.classList.contains('linked')) return ''
  return sentence.textContent.replace(/\\s+/g, ' ').trim()
})()`

const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
const query = 'location.search'
/** Of a chart, wherever it is drawn. */
const mark = ':is(path, rect):not(defs *)'

/** The site, but the files that match fail until they are released. */
async function failing(files: RegExp) {
  let fails = true
  const site = inject('site')
  const server = createServer((request, response) => {
    if (fails && files.test(request.url ?? '')) return response.writeHead(503).end()
    fetch(new URL(request.url ?? '', site)).then(
      async (answered) => {
        const type = answered.headers.get('content-type') ?? ''
        response.writeHead(answered.status, { 'Content-Type': type })
        response.end(Buffer.from(await answered.arrayBuffer()))
      },
      () => response.writeHead(502).end(),
    )
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    url: new URL(new URL(site).pathname, `http://127.0.0.1:${port}`).href,
    release: () => {
      fails = false
    },
    close: () => server.closeAllConnections(),
  }
}

describe.each([firefox, webkit])('in $name', (kind) => {
  let engine: Engine
  let authors: Awaited<ReturnType<typeof serveEmbeds>>

  beforeAll(async () => {
    engine = await kind.launch()
    authors = await serveEmbeds()
  })
  afterAll(async () => {
    await engine?.close()
    await authors?.close()
  })

  const open = async (path = '') => {
    await engine.goto(inject('site') + path)
    await expect.poll(() => engine.read(answer)).not.toBe('')
  }
  const says = async (words: string) => {
    await expect.poll(() => engine.read(answer)).toContain(words)
  }

  test('opens with a scenario, and nothing scrolls sideways', async () => {
    await open('?prompts=60&kept=4')
    await says('At 60 prompts a month you would have bought 5 packs for $75')
    await says('keeping them all')
    expect(await engine.read(sideways)).toBe(0)
  })

  test('answers to each kind of control', async () => {
    await open()
    await engine.press('[data-key=prompts]', 'PageUp')
    await says('At 50 prompts')
    await engine.press('#controls summary', 'Space')
    await engine.fill('#control-edits input[inputmode=numeric]', '1,000')
    await says('1,000 edits')
    await engine.fill('#control-edits input[inputmode=numeric]', '7')
    await says('7 edits')
    await engine.click('#control-kept label:nth-of-type(3)')
    await says('keeping 3 of')
    await engine.press('#control-hits select', 'ArrowDown')
    await says('1 try in')
    await engine.fill('#answer input', '70')
    await says('At 70 prompts')
    await expect.poll(() => engine.read(query)).toContain('prompts=70&edits=7&kept=3')
  })

  test('brings a link back after a reload, and the one before by Back', async () => {
    await open('?prompts=20')
    await engine.click('#controls summary')
    await engine.fill('#control-edits input[inputmode=numeric]', '3')
    await expect.poll(() => engine.read(query)).toBe('?prompts=20&edits=3')
    await engine.reload()
    await says('At 20 prompts and 3 edits')
    await engine.click('#controls ul li:nth-child(3) button')
    await expect.poll(() => engine.read(query)).not.toContain('prompts=20')
    await engine.back()
    await expect.poll(() => engine.read(query)).toBe('?prompts=20&edits=3')
    await says('At 20 prompts and 3 edits')
  })

  test('gives its answer, numbers and money, to whoever copies it', async () => {
    await open('?prompts=20')
    await says('At 20 prompts')
    const selected = `(() => {
      getSelection().selectAllChildren(document.querySelector('#answer p'))
      return getSelection().toString().replace(/\\s+/g, ' ').trim()
    })()`
    expect(await engine.read(selected)).toBe(await engine.read(answer))
    expect(await engine.read(selected)).toMatch(/^At 20 prompts.*\$15/)
  })

  test('draws the charts and opens their tables', async () => {
    await open('?prompts=20')
    for (const slug of ['credit', 'account', 'free-paid', 'bill', 'per-image']) {
      await engine.click(`#${slug} [data-live=chart] > details > summary`)
      const drawn = `document.querySelectorAll('[data-chart=${slug}] .recharts-wrapper ${mark}').length`
      await expect.poll(() => engine.read<number>(drawn)).toBeGreaterThan(0)
      const rows = `document.querySelectorAll('#${slug} details[open] tbody tr').length`
      await expect.poll(() => engine.read<number>(rows)).toBeGreaterThan(1)
    }
  })

  test('fits an embed, and steers it by a link in the prose', async () => {
    const guest = `${inject('site')}embed/answer/?prompts=20`
    await engine.goto(
      await authors.post(
        `<iframe name="dalle" src="${guest}" style="width:600px;height:50px"></iframe>
         <a target="dalle" href="${guest}#prompts=60">sixty</a>
         <script src="${inject('site')}embed.js"></script>`,
      ),
    )
    const inFrame = () => engine.read<string>(answer, 'frame')
    await expect.poll(inFrame).toContain('1 pack for $15')
    const height = "document.querySelector('iframe').clientHeight"
    await expect.poll(() => engine.read<number>(height)).toBeGreaterThan(100)
    await engine.click('a')
    await expect.poll(inFrame).toContain('5 packs for $75')
  })

  test('loads a chart at the second try', async () => {
    const site = await failing(/\/drawing-/)
    try {
      await engine.goto(site.url)
      const faults = `document.querySelectorAll('#credit [role=status] button').length`
      await expect.poll(() => engine.read(faults)).toBe(1)
      site.release()
      await engine.click('#credit [role=status] button')
      const drawn = `(document.querySelector('#credit')?.scrollIntoView(),
        document.querySelectorAll('[data-chart=credit] .recharts-wrapper ${mark}').length)`
      await expect.poll(() => engine.read<number>(drawn)).toBeGreaterThan(0)
    } finally {
      site.close()
    }
  })
})
