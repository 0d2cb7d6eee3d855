import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { parameters } from '#scenario/parameters.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { sectionsLive } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { slider } from '#tests/support/controls.ts'
import { test } from '#tests/support/page.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { answerSentence } from '#ui/answer/sentence.ts'
import { unchangingColumns } from '#ui/chart/frame/unchanging.ts'
import { sections } from '#ui/sections/sections.ts'
import { charts } from '#tests/support/charts.ts'

/** What a screen reader speaks of a part, on one line: values for boxes, words for buttons. */
async function spoken(page: Page, selector: string): Promise<string> {
  const tree = await page.locator(selector).first().ariaSnapshot()
  const words = tree.split('\n').map((line) => {
    const [, node = ''] = /^\s*- (.*)$/.exec(line) ?? []
    const [, , text = ''] = /^[a-z]+( "[^"]*")?(?: \[[^\]]*\])*:? ?(.*)$/.exec(node) ?? []
    return text.replace(/^"(.*)"$/, '$1')
  })
  return words
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:)])/g, '')
    .replaceAll('( ', '(')
    .trim()
}

/** Role and name of the nodes of the browser's accessibility tree that have these roles. */
async function nodesOf(page: Page, ...roles: string[]) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
    .filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value)))
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }))
}

/** All that the page folds, but for what a figure does. */
async function openFolds(page: Page): Promise<void> {
  await page
    .locator('main details')
    .evaluateAll((all) => all.forEach((fold) => fold.setAttribute('open', '')))
}

/** The charts that show the scenario and nothing that is chosen beside it. */
const ofTheModel = new Set(['free-paid', 'per-image', 'account', 'bill'])

describe('the accessibility tree', () => {
  test('reads the answer as one sentence, and each slider as a name and a quantity', async ({
    openPage,
  }) => {
    const page = await openPage({ path: '?prompts=1&edits=7&kept=2&months=24' })
    await expect.poll(() => answer(page)).toContain('At 1 prompt')
    const outcome = outcomeOf(scenarioWith({ prompts: 1, edits: 7, kept: 2, months: 24 }))
    expect(await spoken(page, '#answer p')).toBe(textOf(answerSentence(outcome)))
    const sliders = page.locator('main').getByRole('slider')
    const read = sliders.evaluateAll((ranges) =>
      ranges.map((range) => `${range.ariaLabel}: ${range.ariaValueText}`),
    )
    expect(await read).toEqual([
      'Prompts a month: 1 prompt',
      'Edits a month: 7 edits',
      'Variations a month: 0 variations',
      'Months: 24 months',
    ])
  })

  test('names all sections and all that can be operated, no two number boxes the same', async ({
    openPage,
  }) => {
    const page = await openPage()
    await sectionsLive(page)
    for (const folded of await page.locator('main details > summary').all())
      await folded.press('Enter')
    await openFolds(page)
    const named = await nodesOf(page, 'button', 'textbox', 'slider', 'combobox')
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ name }) => name.trim() === '')).toEqual([])
    const boxes = named.filter(({ role }) => role === 'textbox').map(({ name }) => name)
    expect(new Set(boxes).size).toBe(boxes.length)
    expect(boxes).toContain(parameters.prompts.label)
    for (const { slug, title } of sections) {
      // On the page a mode of the account's figure, and no part of its own.
      if (slug === 'by-hand') continue
      // What is around it, its slider with it, has the name.
      if (slug === 'credit') {
        await page.getByRole('region', { name: title }).waitFor()
        continue
      }
      const region = page.locator(`#${slug}`)
      expect((await region.ariaSnapshot()).split('\n')[0]).toBe(`- region "${title}":`)
    }
  })

  test('reads each chart of the model as a sentence and a table', async ({ openPage }) => {
    const page = await openPage()
    const outcome = outcomeOf(scenarioWith({}))
    for (const chart of charts.filter(({ slug }) => ofTheModel.has(slug))) {
      const region = page.getByRole('region', { name: chart.title, exact: true })
      await page.locator(`[data-chart="${chart.slug}"]`).scrollIntoViewIfNeeded()
      await page.locator(`[data-chart="${chart.slug}"] .recharts-wrapper`).waitFor()
      const tree = (await region.ariaSnapshot()).replaceAll('"', '')
      expect(tree).not.toMatch(/\b(application|img|graphics)\b/)
      const takeaway = textOf(chart.takeaway(outcome))
      expect(await region.locator('p').first().textContent()).toBe(takeaway)
      expect(takeaway).toMatch(/^[A-Z].*\.$/)
      await region.getByText('Table', { exact: true }).press('Enter')
      const { caption, columns } = chart.table(outcome)
      const table = region.getByRole('table', { name: caption })
      await table.waitFor()
      const told = columns.length - unchangingColumns(chart.table(outcome)).size
      expect(await table.getByRole('columnheader').count()).toBe(told)
      expect(await table.getByRole('rowheader').count()).toBeGreaterThan(0)
    }
  })
})

/** Records every text that a live region comes to hold. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])'
    const heard: string[] = []
    const said = new Map<Element, string>()
    for (const region of document.querySelectorAll(live)) said.set(region, region.textContent ?? '')
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(live)) {
        const text = region.textContent ?? ''
        if (said.get(region) === text) continue
        said.set(region, text)
        const manner = region.getAttribute('aria-live') ?? region.getAttribute('role')
        if (text) heard.push(`${manner}: ${text}`)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { heard })
  })

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

test('a screen reader hears one polite sentence for each settled change, and none on opening', async ({
  openPage,
}) => {
  const page = await openPage({ prepare: (opening) => opening.clock.install() })
  await sectionsLive(page)
  await listen(page)
  // From here on time stands still, so that no slow machine makes a pause of its own.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5000)
  expect(await heard(page)).toEqual([])
  await slider(page, 'Prompts a month').focus()
  for (let times = 0; times < 10; times += 1) await page.keyboard.press('ArrowRight')
  expect(await heard(page)).toEqual([])
  const settled = textOf(answerSentence(outcomeOf(scenarioWith({ prompts: 50 }))))
  await page.clock.runFor(5000)
  await expect.poll(() => heard(page)).toEqual([`status: ${settled}`])
  await page.clock.runFor(5000)
  expect(await heard(page)).toHaveLength(1)
})
