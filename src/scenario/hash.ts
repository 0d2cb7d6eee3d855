import { formatLink, parseLink, type Link } from './link.ts'
import { pairsOf } from './query.ts'

/** What a hash asks for: values laid over the scenario, a section of the page, or nothing. */
export type HashMeaning =
  | { readonly kind: 'overlay'; readonly query: string }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'none' }

export function readHash(hash: string): HashMeaning {
  const [said = ''] = hash.replace(/^#/, '').split('#', 1)
  // WordPress appends `#?secret=…` to the address of each frame it embeds.
  if (said === '' || said.startsWith('?secret=')) return { kind: 'none' }
  if (!said.includes('=')) return { kind: 'section', id: said }
  return { kind: 'overlay', query: said.replace(/^\?/, '') }
}

/** The link with a hash's keys laid over its own; the same link where the hash is no overlay. */
export function overlayLink(base: Link, hash: string): Link {
  const meaning = readHash(hash)
  if (meaning.kind !== 'overlay') return base
  // Of a key given twice the first counts, so the hash goes in front.
  const overlaid = parseLink(`?${meaning.query}&${formatLink(base)}`)
  const keys = new Set(pairsOf(meaning.query).map(({ key }) => key))
  const standing = base.notes.filter(({ key }) => !keys.has(key))
  return {
    ...overlaid,
    notes: [...overlaid.notes, ...standing],
    pinnedNotes: keys.has('vs') ? overlaid.pinnedNotes : base.pinnedNotes,
  }
}
