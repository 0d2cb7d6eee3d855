import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { launchOptions, provideChromium } from '#tests/support/chromium.ts'
import { serveFolder, type StaticServer } from '#tests/support/server.ts'
import { showTwoCharts } from '../page/measures.ts'
import { allScripts, brotliBytes } from '../page/sizes.ts'
import { median } from '../page/statistics.ts'
import { buildVariant, variants, whole, type Variant } from './variants.ts'

const [, , roundsAsked = '5', ...names] = process.argv
const rounds = Number(roundsAsked)
/** Those that are named, or all. */
const chosen = variants.filter(({ name }) => names.length === 0 || names.includes(name))

interface Built {
  readonly name: string
  readonly bytes: number
  readonly server: StaticServer
  /** Milliseconds of the main thread for each step of the slider, one a round. */
  readonly steps: number[]
}

async function prepare(variant: Variant, folder: string): Promise<Built> {
  await buildVariant(variant, folder)
  const bytes = brotliBytes(allScripts(folder))
  return { name: variant.name, bytes, server: await serveFolder(folder), steps: [] }
}

const places = Array.from({ length: 20 }, (_, step) => 0.1 + step * 0.04)

/** Moves the slider step by step, each with time enough for all that follows from it. */
function moveSlider(page: Page): Promise<void> {
  return page.getByRole('slider', { name: 'Prompts a month' }).evaluate(async (slider, steps) => {
    const descriptor = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    for (const place of steps) {
      // Not through the element's own property, which React watches to tell its writes from ours.
      descriptor?.set?.call(slider, String(Math.round(place * Number(slider.getAttribute('max')))))
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }, places)
}

/**
 * What the main thread works for one step, two figures in view, in milliseconds. By its own clock,
 * which stands still while other programs have the processor.
 */
async function stepWork(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 412, height: 915 } })
  await page.goto(address)
  await showTwoCharts(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  // The first steps are slower: code is compiled as it is run again.
  await moveSlider(page)
  const before = await worked()
  await moveSlider(page)
  const work = (1000 * ((await worked()) - before)) / places.length
  await page.close()
  return work
}

function report(base: Built, built: readonly Built[]): string {
  const line = ({ name, bytes, steps }: Built) => {
    const kB = (bytes - base.bytes) / 1000
    // Round by round, so that a slow spell of the machine falls on both.
    const slower = steps.map((work, round) => work - (base.steps[round] ?? Number.NaN))
    const cells = [kB.toFixed(1), median(slower).toFixed(2), median(steps).toFixed(2)]
    return `${cells.map((cell) => cell.padStart(7)).join('')}  ${name}`
  }
  return ['     kB     ms  a step  left out', line(base), ...built.map(line), ''].join('\n')
}

const folder = await mkdtemp(join(tmpdir(), 'recharts-'))
const browser = await chromium.launch(launchOptions(provideChromium()))
const built: Built[] = []
try {
  for (const [index, variant] of [whole, ...chosen].entries())
    built.push(await prepare(variant, join(folder, String(index))))
  for (let round = 1; round <= rounds; round += 1) {
    for (const { server, steps } of built) steps.push(await stepWork(browser, server.url))
    process.stderr.write(`round ${round} of ${rounds}\n`)
  }
  const [base, ...others] = built
  if (base) process.stdout.write(report(base, others))
} finally {
  await browser.close()
  await Promise.all(built.map(({ server }) => server.close()))
  await rm(folder, { recursive: true })
}
