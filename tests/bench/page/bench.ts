import { chromium, type Browser } from 'playwright-core'
import { launchOptions, provideChromium } from '#tests/support/chromium.ts'
import { serveFolder, type StaticServer } from '#tests/support/server.ts'
import { layoutShift } from './layoutShift.ts'
import { showTwoCharts } from './measures.ts'
import { benchPages, type BenchPage, type PageName } from './pages.ts'
import { openOnPhone } from './phone.ts'
import { medianReading, readPage, type Reading } from './readings.ts'
import { isMet, rowsOf, tableOf, type Fixed, type Row } from './rows.ts'
import { allScripts, brotliBytes, namedScripts } from './sizes.ts'

const rounds = Number(process.argv[2] ?? 5)
const names = ['bare', 'plain', 'ours'] as const

type Of<T> = Readonly<Record<PageName, T>>

async function ofEach<T>(make: (name: PageName) => Promise<T> | T): Promise<Of<T>> {
  return { bare: await make('bare'), plain: await make('plain'), ours: await make('ours') }
}

/** In turn, so that a slow spell of the machine falls on all of them. */
async function timedRounds(browser: Browser, servers: Of<StaticServer>): Promise<Of<Reading>> {
  const readings: Of<Reading[]> = { bare: [], plain: [], ours: [] }
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of names) readings[name].push(await readPage(browser, name, servers[name].url))
    process.stderr.write(`round ${round} of ${rounds}\n`)
  }
  return ofEach((name) => medianReading(readings[name]))
}

/** A page with all that it loads by itself, once its charts have been seen. */
async function loaded(browser: Browser, address: string) {
  const opened = await openOnPhone(browser, address)
  await showTwoCharts(opened.page)
  await opened.page.context().close()
  return { bytes: opened.bytes(), foreign: opened.foreign() }
}

async function fixedReading(
  browser: Browser,
  pages: Of<BenchPage>,
  servers: Of<StaticServer>,
): Promise<Fixed> {
  const plain = await loaded(browser, servers.plain.url)
  const ours = await loaded(browser, servers.ours.url)
  const embed = await loaded(browser, `${servers.ours.url}embed/free-paid/`)
  return {
    liveScript: await ofEach((name) => brotliBytes(namedScripts(pages[name].folder))),
    allScript: await ofEach((name) => brotliBytes(allScripts(pages[name].folder))),
    embedBytes: embed.bytes,
    plainBytes: plain.bytes,
    layoutShift: Math.max(
      await layoutShift(browser, servers.ours.url, 390),
      await layoutShift(browser, servers.ours.url, 1280),
    ),
    foreignRequests: ours.foreign + embed.foreign,
  }
}

async function measure(): Promise<Row[]> {
  const pages = await benchPages()
  const servers = await ofEach((name) => serveFolder(pages[name].folder))
  const browser = await chromium.launch(launchOptions(provideChromium()))
  try {
    const fixed = await fixedReading(browser, pages, servers)
    return rowsOf(await timedRounds(browser, servers), fixed)
  } finally {
    await browser.close()
    await Promise.all(names.map((name) => servers[name].close()))
  }
}

const rows = await measure()
process.stdout.write(tableOf(rows))
if (!rows.every(isMet)) process.exitCode = 1
