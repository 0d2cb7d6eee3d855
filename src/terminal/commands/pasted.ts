import { parseLink, type Link } from '#scenario/link.ts'
import { presetScenario } from '#scenario/presets.ts'
import { decode } from '#scenario/query.ts'

/** The scenario in a text as a person pasted it; null where there is none. */
export function pastedLink(text: string): Link | null {
  const link = bare(text)
  const target = targetOf(link)
  return (target === null ? null : saidBy(target)) ?? saidBy(link) ?? startOf(link)
}

function saidBy(text: string): Link | null {
  const link = parseLink(text)
  if (text === '' || link.saysScenario || link.pinned !== null || link.theme !== null) return link
  const [, slug = ''] = /^[^?#=&]*\/s\/([\w-]+)(?:\/(?:index\.html)?)?(?=[?#]|$)/.exec(text) ?? []
  const scenario = presetScenario(slug)
  return scenario === undefined ? null : { ...link, scenario }
}

/** The address of the page alone is the default scenario, but it may have lost its query. */
function startOf(address: string): Link | null {
  const link = parseLink(address)
  if (!/^https?:\/\//i.test(address) || /\/s\//.test(address) || link.notes.length > 0) return null
  const message = 'The address sets nothing, so this is the default scenario.'
  return { ...link, notes: [{ key: 'link', given: address.slice(0, 40), used: '', message }] }
}

/** Without the list mark, the brackets and quotes, and the sentence around it. */
function bare(text: string): string {
  const line = text.trim().replace(/^(?:(?:[-*+•>]|\d{1,3}[.)])\s+)+/, '')
  const [, inMarkdown] = /^!?\[[^\]]*\]\(<?([^)>]*)>?\)\W*$/.exec(line) ?? []
  const inside = unquoted(inMarkdown ?? line)
  const at = inside.search(/https?:\/\//i)
  if (at < 0) return inside
  const [inSentence = ''] = inside.slice(at).split(/\s/, 1)
  const isAlone = at === 0 && inMarkdown === undefined
  return withoutEnd(isAlone ? inside : inSentence, '.,;:!?)]>}"\'”’»*')
}

/** So many brackets and quotes, or wrappers, lie around a link at most. */
const deepest = 5

const quotes = ['<>', '()', '[]', '""', "''", '``', '“”', '‘’', '„“', '«»']

function unquoted(text: string, depth = 1): string {
  const within = withoutEnd(text, '.,;:!?')
  const isQuoted = quotes.some(([open, close]) => within[0] === open && within.at(-1) === close)
  if (!isQuoted || within.length < 2 || depth > deepest) return text
  return unquoted(within.slice(1, -1).trim(), depth + 1)
}

/** A pattern would take the square of the time where an end is long. */
function withoutEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1]!)) end -= 1
  return text.slice(0, end)
}

/** Mail guards and search engines wrap an address in one of theirs, as a rule encoded. */
function targetOf(address: string, depth = 1): string | null {
  const wrapped = /^https?:\/\/[^?#]*\?(?:[^#]*&)?[\w-]+=(https?(?::|%3a).*)$/is.exec(address)
  const target = wrapped?.[1]
  if (target === undefined || depth > deepest) return null
  // What follows belongs to the wrapper, unless the address stands in it with a query of its own.
  const [encoded = ''] = target.split('&', 1)
  const inside = encoded.includes('?') ? target : decode(encoded)
  return targetOf(inside, depth + 1) ?? inside
}
