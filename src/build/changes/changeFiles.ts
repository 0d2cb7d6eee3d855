import { createHash } from 'node:crypto'
import { explorer, licences } from '#catalogue/article.ts'
import type { Day } from '#catalogue/dates.ts'
import { sources } from '#catalogue/sources.ts'
import { tag } from '#ui/kit/markup.ts'
import { toldChanges, type ToldChange } from './toldChanges.ts'

export const feedName = 'changes.xml'
export const feedTitle = `What changed: ${explorer.title}`

/** What is offered as changes.json. */
export function changesJson(today: Day) {
  return {
    title: feedTitle,
    edition: explorer.edition,
    told: today,
    licence: licences.data,
    changes: toldChanges(today).map(({ sources: cited, ...change }) => ({
      ...change,
      sources: cited.map((id) => sources[id]),
    })),
  }
}

/** A name of its own wherever the site stands: of version 5 (RFC 9562), but without a namespace. */
function urn(name: string): string {
  const hash = createHash('sha1').update(`dalle-credit-explorer ${name}`).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`
}

const moment = (day: Day) => `${day}T00:00:00Z`

function entry({ id, title, effect, updated }: ToldChange): string {
  const parts = [
    tag('id', {}, urn(id)),
    tag('title', {}, xmlText(title)),
    tag('updated', {}, moment(updated)),
    tag('content', {}, xmlText(effect)),
  ]
  return `  ${tag('entry', {}, parts.join(''))}`
}

const xmlText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What has come, or is announced, as an Atom feed (RFC 4287); its links need the site's address. */
export function changesFeed(today: Day, siteUrl: string | null): string {
  const entries = toldChanges(today)
  const latest = entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b))
  const links =
    siteUrl === null
      ? []
      : [
          tag('link', { rel: 'self', type: 'application/atom+xml', href: siteUrl + feedName }),
          tag('link', { rel: 'alternate', type: 'text/html', href: siteUrl }),
        ]
  const parts = [
    tag('id', {}, urn('changes')),
    tag('title', {}, xmlText(feedTitle)),
    tag('updated', {}, moment(latest)),
    tag('author', {}, tag('name', {}, xmlText(explorer.author))),
    ...links,
  ].map((part) => `  ${part}`)
  const feed = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }
  const lines = [...parts, ...entries.map(entry)].join('\n')
  return `<?xml version="1.0" encoding="utf-8"?>\n${tag('feed', feed, `\n${lines}\n`)}\n`
}
