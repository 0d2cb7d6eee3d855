import { createRequire } from 'node:module'
import { act, fireEvent, render } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { heightOf, type DrawingProps } from '#ui/chart/chart.ts'
import { charts } from '#tests/support/charts.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

/** The drawings, with the module that tells them where a sentence goes. */
async function loadDrawings() {
  const { charts: all } = await import('#tests/support/charts.ts')
  const { SentencePlaceContext } = await import('#ui/chart/SentencePlace.tsx')
  const drawings = await Promise.all(
    all.map(async ({ slug, drawing }) => [slug, await drawing()] as const),
  )
  return { drawings: new Map(drawings), SentencePlaceContext }
}

type Loaded = Awaited<ReturnType<typeof loadDrawings>>

/** As Node loads it, which knows of no stubs. */
const published: object = createRequire(import.meta.url)('recharts')

let stubbed: Loaded
let untouched: Loaded

beforeAll(async () => {
  stubbed = await loadDrawings()
  vi.resetModules()
  vi.doMock('recharts', () => published)
  untouched = await loadDrawings()
})

// Nothing is seen here, so no frame needs its sixtieth of a second.
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
    setTimeout(() => callback(performance.now())),
  )
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
})

const frames = () =>
  act(async () => {
    for (let left = 4; left > 0; left -= 1)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  })

/** Attributes that Recharts hands on to elements on which they mean nothing. */
const idle: Readonly<Record<string, RegExp>> = {
  div: /^(width|height|xmlns)$/,
  path: /^(x|y|width|height|name|from|to|radius)$/,
  text: /^(width|height|orientation)$/,
  line: /^(x|y|width|height|orientation)$/,
}

const rounded = (number: string) => Math.round(Number(number) * 100) / 100

/** Each element in a line, without what shows nothing, as groups that only group. */
function looksOf(box: Element): string[] {
  const lines = [...box.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes]
      .filter(
        ({ name }) => !/^(class|tabindex)$/.test(name) && !idle[element.localName]?.test(name),
      )
      .map(
        ({ name, value }) =>
          `${name}="${value.replace(/\d+\.\d{3,}/g, (long) => String(rounded(long)))}"`,
      )
    const words = element.childElementCount === 0 ? element.textContent : ''
    return `${element.localName} ${attributes.sort().join(' ')} ${words}`
  })
  return lines.filter((line) => line.trim() !== 'g')
}

/** Ids are counted through the whole process: here by their order in a drawing. */
function withPlainIds(lines: string): string {
  const ids = [...lines.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
  return ids.reduce((text, id, index) => text.replaceAll(id, `id-${index}`), lines)
}

interface DrawnProps extends Omit<DrawingProps, 'pointed'> {
  readonly slug: string
  /** What was drawn at first. */
  readonly before?: Outcome
}

/** What is seen at first, after the change, and under the pointer. */
async function drawn(loaded: Loaded, { slug, before, ...props }: DrawnProps): Promise<string[]> {
  const { drawings, SentencePlaceContext } = loaded
  const Draw = drawings.get(slug)
  if (!Draw) throw new Error(`no drawing of ${slug}`)
  // As on the page, where what is said of the point under the pointer stands above.
  const place = document.createElement('div')
  const shown = (outcomeShown: Outcome, pointed = false) => (
    <SentencePlaceContext value={{ current: place }}>
      <Draw {...props} outcome={outcomeShown} pointed={pointed} />
    </SentencePlaceContext>
  )
  const { container, rerender, unmount } = render(shown(before ?? props.outcome))
  await frames()
  const looks: string[] = []
  const look = () => {
    looks.push(withPlainIds([...looksOf(place), ...looksOf(container)].join('\n')))
  }
  look()
  if (before) {
    rerender(shown(props.outcome))
    await frames()
    look()
  }
  rerender(shown(props.outcome, true))
  const wrapper = container.querySelector('.recharts-wrapper')
  if (!wrapper) throw new Error('nothing to point at')
  fireEvent.mouseMove(wrapper, { clientX: props.width / 2, clientY: props.height / 2 })
  await frames()
  look()
  unmount()
  return looks
}

const width = 640
const outcome = outcomeOf(scenarioWith({ prompts: 60 }))
const other = outcomeOf(scenarioWith({ prompts: 200 }))

const states = [
  ['alone, after a change and under a pointer', { pinned: null, before: other }],
  ['beside a pinned scenario and under a pointer', { pinned: other }],
] as const

/** The account by hand is drawn without Recharts. */
const compared = charts.filter(({ slug }) => slug !== 'by-hand')

describe.each(compared)('$slug', (chart) => {
  test.for(states)('is drawn %s as by Recharts as published', async ([, state]) => {
    const { slug } = chart
    const props = { slug, outcome, width, height: heightOf(chart, width), ...state }
    expect(await drawn(stubbed, props)).toEqual(await drawn(untouched, props))
  })
})
