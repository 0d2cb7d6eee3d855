import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { sitePages } from '#build/pages/pages.ts'
import { overlayLink } from '#scenario/hash.ts'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { answer } from '#tests/support/answer.ts'
import { hostileLink } from '#tests/support/hostileLinks.ts'
import { test } from '#tests/support/page.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { answerSentence } from '#ui/answer/sentence.ts'

/** Milliseconds from following the link to the answer on the screen. */
const patience = 1000

/** The answer is there, and is that of the link: nothing is hidden until it is rendered. */
const rendered = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('#answer') !== null &&
      !document.documentElement.classList.contains('linked'),
  )

async function follow(page: Page, address: string): Promise<number> {
  // From a page of its own: a link that differs in the hash alone would load nothing.
  await page.goto('about:blank')
  const began = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await rendered(page)
  return performance.now() - began
}

/**
 * Follows a link that is to answer in time, by the best of three. Hundreds of kilobytes cost a browser
 * more than a second without any script, each link of the page being read from that address: there
 * it is what the script adds that counts.
 */
async function expectSwift(page: Page, unscripted: Page, address: string) {
  let best = await follow(page, address)
  for (let tries = 1; tries < 3 && best >= patience; tries++)
    best = Math.min(best, await follow(page, address))
  if (best < patience) return
  const own = await follow(unscripted, address)
  expect(best - own).toBeLessThan(patience)
}

/** What of a page can run a script or reach out, by its markup. */
const activeMarkup = (page: Page) =>
  page.evaluate(() => {
    const active = [...document.querySelectorAll('script, iframe, object, embed, base, img, style')]
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('on')),
    )
    return [...active.map(({ localName }) => localName), ...handlers.map(({ name }) => name)].sort()
  })

async function expectSound(page: Page, before: readonly string[]) {
  const { search, hash, embed } = await page.evaluate(() => ({
    search: location.search,
    hash: location.hash,
    embed: document.documentElement.dataset.view !== undefined,
  }))
  const link = embed ? overlayLink(parseLink(search), hash) : parseLink(search)
  const expected = textOf(answerSentence(outcomeOf(link.scenario))).replaceAll(',', '')
  expect((await answer(page)).replaceAll(',', '')).toBe(expected)
  const notes = page.getByRole('region', { name: 'Notes on your link' })
  const said = link.notes.length > 0 ? await notes.locator('li').allTextContents() : []
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
  expect(said.map(flat)).toEqual(expect.arrayContaining(link.notes.map((n) => flat(n.message))))
  expect(await activeMarkup(page)).toEqual(before)
}

const placesWithAnAnswer = sitePages()
  .filter(({ kind, slug }) => kind === 'explorer' || slug === 'answer')
  .map(({ path }) => path)

const address = fc
  .tuple(
    fc.constantFrom(...placesWithAnAnswer),
    fc.constantFrom('?', '#', '?prompts=3#'),
    hostileLink,
  )
  .map(([path, sign, text]) => `${path}${sign}${text}`)

describe('any link at all', () => {
  test(
    'opens as a valid page within a second, and runs nothing it brings',
    { timeout: 600_000 },
    async ({ openPage }) => {
      const page = await openPage()
      const unscripted = await openPage({ javaScriptEnabled: false })
      const site = page.url()
      const dialogs: string[] = []
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
      const markup = new Map<string, readonly string[]>()
      for (const path of placesWithAnAnswer) {
        await follow(page, site + path)
        markup.set(path, await activeMarkup(page))
      }
      await fc.assert(
        fc.asyncProperty(address, async (link) => {
          const path = link.slice(0, link.search(/[?#]/))
          await expectSwift(page, unscripted, site + link)
          await expectSound(page, markup.get(path) ?? [])
          expect(dialogs).toEqual([])
        }),
        { numRuns: 100, endOnFailure: true },
      )
    },
  )
})
