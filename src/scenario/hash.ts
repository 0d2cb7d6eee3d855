import { arrivedPairs, isOurs } from './arrival.ts'
import { formatLink, readPairs, type Link } from './link.ts'
import { withPlainAnds } from './query.ts'

/** What a hash asks for: values laid over the scenario, a section of the page, or nothing of ours. */
export type HashMeaning =
  | { readonly kind: 'overlay'; readonly query: string }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'none' }

/** `?prompts=20&#038;months=24`, an `&` that a forum made an entity of, cuts the query in two. */
const continuesQuery = (hash: string) => /^#0*38;/.test(hash)

/** The parts of an address, as the browser cuts it. */
interface Address {
  readonly search: string
  readonly hash: string
}

/** The query of an address, and the rest of it where it went on in the hash. */
export function wholeQuery({ search, hash }: Address): string {
  return search.endsWith('&') && continuesQuery(hash) ? search + hash : search
}

export function readHash(hash: string): HashMeaning {
  const [said = ''] = withPlainAnds(hash).replace(/^#/, '').split('#', 1)
  if (said === '' || continuesQuery(hash)) return { kind: 'none' }
  // WordPress appends `#?secret=…` to the address of each frame it embeds.
  if (said.startsWith('?secret=')) return { kind: 'foreign' }
  if (!/=|%3d/i.test(said)) return { kind: 'section', id: said }
  const query = said.replace(/^\?/, '')
  const saysOurs = arrivedPairs(query).some(({ key, note }) => isOurs(key) || note !== undefined)
  return saysOurs ? { kind: 'overlay', query } : { kind: 'foreign' }
}

/** The link with a hash's keys laid over its own; the same link where the hash is no overlay. */
export function overlayLink(base: Link, hash: string): Link {
  const meaning = readHash(hash)
  if (meaning.kind !== 'overlay') return base
  const pairs = arrivedPairs(meaning.query)
  const keys = new Set(pairs.map(({ key }) => key))
  const below = arrivedPairs(formatLink(base)).filter(({ key }) => !keys.has(key))
  const overlaid = readPairs([...pairs, ...below])
  const standing = base.notes.filter(({ key }) => !keys.has(key))
  return {
    ...overlaid,
    notes: [...overlaid.notes, ...standing],
    pinnedNotes: keys.has('vs') ? overlaid.pinnedNotes : base.pinnedNotes,
  }
}
