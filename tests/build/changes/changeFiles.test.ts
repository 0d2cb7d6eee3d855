import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { changesFeed, changesJson } from '#build/changes/changeFiles.ts'
import { explorer, licences } from '#catalogue/article.ts'

const site = 'https://credits.example/dalle/'

function feed(today: string, address: string | null = null) {
  const xml = new JSDOM(changesFeed(today, address), { contentType: 'application/xml' })
  const { documentElement: root } = xml.window.document
  const text = (from: Element, name: string) =>
    [...from.children].find(({ localName }) => localName === name)?.textContent ?? ''
  return { root, text, entries: [...root.getElementsByTagName('entry')] }
}

describe('the feed of changes', () => {
  test('has all that Atom asks of a feed and of each entry', () => {
    const { root, text, entries } = feed('2026-11-28')
    expect([root.namespaceURI, root.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed'])
    expect(entries.length).toBeGreaterThan(10)
    for (const each of [root, ...entries]) {
      expect(text(each, 'id')).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-/,
      )
      expect(text(each, 'title')).not.toBe('')
      expect(text(each, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
    }
    expect(root.getElementsByTagName('author')[0]?.textContent).toBe(explorer.author)
    // An entry without content would need a link.
    for (const each of entries) expect(text(each, 'content')).toMatch(/\.$/)
    const ids = entries.map((each) => text(each, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('tells what is to come as announced, once it is past as what was to be, under one id', () => {
    const [early, late] = ['2026-11-28', '2026-12-02'].map((day) => {
      const { text, entries } = feed(day)
      const [first] = entries
      return first ? ['id', 'title', 'updated', 'content'].map((name) => text(first, name)) : []
    })
    const effect =
      'For the default 40 prompts a month, 160 pictures: $1.76 a month at its middle tier; cheapest by the image is then OpenAI gpt-image-2.5, $2.08, before it OpenAI gpt-image-1-mini, $1.76; DALL·E’s credits came to $3.75.'
    expect(early?.slice(1)).toEqual([
      '1 December 2026: OpenAI gpt-image-1-mini is to end',
      '2026-11-27T00:00:00Z',
      effect,
    ])
    expect(late).toEqual([
      early?.[0],
      '1 December 2026: OpenAI gpt-image-1-mini was to end',
      '2026-12-01T00:00:00Z',
      effect,
    ])
  })

  test('says where it is only where the site’s address is known', () => {
    const links = (address: string | null) =>
      [...feed('2026-11-28', address).root.getElementsByTagName('link')].map((link) => [
        link.getAttribute('rel'),
        link.getAttribute('href'),
      ])
    expect(links(null)).toEqual([])
    expect(links(site)).toEqual([
      ['self', `${site}changes.xml`],
      ['alternate', site],
    ])
  })

  test('was updated when its latest entry was', () => {
    const { root, text, entries } = feed('2031-01-01')
    const updates = entries.map((each) => text(each, 'updated'))
    expect(text(root, 'updated')).toBe(updates.toSorted().at(-1))
  })
})

test('changes.json holds the same, with the sources spelled out', () => {
  const { changes, edition } = changesJson('2026-12-02')
  expect(edition).toBe(explorer.edition)
  expect(changes).toHaveLength(feed('2026-12-02').entries.length)
  expect(changes[0]).toMatchObject({
    date: '2026-12-01',
    title: '1 December 2026: OpenAI gpt-image-1-mini was to end',
    sources: [{ url: expect.stringContaining('https://') as unknown }, {}],
  })
})

test('CITATION.cff names the same title, authors, licence and edition as the page', () => {
  const lines = readFileSync('CITATION.cff', 'utf8').split('\n')
  for (const line of [
    'cff-version: 1.2.0',
    `title: ${explorer.title}`,
    `  - name: ${explorer.author}`,
    `version: '${explorer.edition}'`,
    `date-released: '${explorer.edition}'`,
    `license: ${licences.code.name}`,
  ])
    expect(lines).toContain(line)
})
