import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { feedOf, headOf } from '#build/head/tags.ts'
import type { SitePage } from '#build/pages/pages.ts'
import { writeSharedFiles } from '#build/sharedFiles.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { attributesOf, parsed } from '#tests/support/html.ts'

const site = 'https://credits.example/dalle/'

function page(changes: Partial<SitePage> = {}): SitePage {
  return {
    path: 's/beta/',
    kind: 'scenario',
    slug: 'beta',
    title: 'Beta "tester"',
    description: 'At 40 prompts & more',
    scenario: { ...defaultScenario, bonus: 50 },
    ...changes,
  }
}

/** What the tags say, by their name, property or relation. */
function said(tags: readonly string[]): Record<string, string | undefined> {
  const elements = [...parsed(tags.join('')).querySelectorAll('meta, link')].map(attributesOf)
  return Object.fromEntries(
    elements.map(({ name, property, rel, content, href }) => [
      name ?? property ?? rel,
      content ?? href,
    ]),
  )
}

describe('the head of a page', () => {
  test('names its address, picture and oEmbed where the site’s address is known', () => {
    expect(said(headOf(page(), site))).toMatchObject({
      canonical: `${site}s/beta/`,
      'og:url': `${site}s/beta/`,
      'og:image': `${site}s/beta/social.png`,
      alternate: `${site}s/beta/oembed.json`,
    })
  })

  test('leaves out what has to be absolute where it is not', () => {
    const tags = headOf(page(), null).join('')
    expect(tags).toContain('og:title')
    expect(tags).not.toMatch(/canonical|og:url|og:image|oembed/)
  })

  test('takes hostile words as words', () => {
    const { 'og:title': title, 'og:description': description } = said(headOf(page(), site))
    expect([title, description]).toEqual(['Beta "tester"', 'At 40 prompts & more'])
  })

  test('keeps embeds out of search results, which are parts of other pages', () => {
    expect(said(headOf(page({ kind: 'embed' }), site))).toEqual({ robots: 'noindex' })
  })
})

test('a page leads to the feed of changes from wherever it stands, an embed does not', () => {
  expect(said(feedOf(page()))).toEqual({ alternate: '../../changes.xml' })
  expect(said(feedOf(page({ kind: 'explorer', path: '' })))).toEqual({ alternate: 'changes.xml' })
  expect(feedOf(page({ kind: 'embed' }))).toEqual([])
})

describe('beside a page', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shared-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('lies its picture, and with an address its oEmbed, whose frame shows its scenario', async () => {
    await writeSharedFiles(page(), folder, null)
    expect(await readdir(folder)).toEqual(['social.png'])
    await writeSharedFiles(page(), folder, site)
    const oembed = JSON.parse(await readFile(join(folder, 'oembed.json'), 'utf8')) as {
      html: string
      height: number
    }
    const html = parsed(oembed.html)
    expect(html.querySelector('iframe')?.src).toBe(`${site}embed/account/?bonus=50`)
    expect(html.querySelector('blockquote')?.textContent).toContain('3 packs for $45')
    expect(oembed.height).toBeLessThanOrEqual(1000)
  })
})
