/** One `key=value` of a query. */
export interface Pair {
  readonly key: string
  readonly value: string
  /** As it stands in the link. */
  readonly raw: string
}

/** The percent-codes that spell a character in UTF-8 (Unicode 16, table 3-7), and no others. */
const tail = '%[89AB][0-9A-F]'
const wellFormed = new RegExp(
  [
    '%[0-7][0-9A-F]',
    `%(?:C[2-9A-F]|D[0-9A-F])${tail}`,
    `%E0%[AB][0-9A-F]${tail}`,
    `%(?:E[1-9ABCEF]${tail}|ED%[89][0-9A-F])${tail}`,
    `%F0%[9AB][0-9A-F](?:${tail}){2}`,
    `%F[1-3](?:${tail}){3}`,
    `%F4%8[0-9A-F](?:${tail}){2}`,
  ].join('|'),
  'gi',
)

/** `+` is a space, and a broken percent-code is itself. */
export function decode(text: string): string {
  // To replace each makes a string of each, and collecting those takes longer than all else.
  return /[%+]/.test(text)
    ? text.split('+').join(' ').replace(wellFormed, decodeURIComponent)
    : text
}

export function pairOf(raw: string): Pair {
  const at = raw.indexOf('=')
  const end = at < 0 ? raw.length : at
  return { key: decode(raw.slice(0, end)), value: decode(raw.slice(end + 1)).trim(), raw }
}

/** Mail and forums leave an `&` as `&amp;` or `&#038;`, encode that, or make more than one of it. */
export function withPlainAnds(text: string): string {
  return text.replace(/&(?:(?:amp|#0*38)(?:;|%3b))+/gi, '&')
}

/**
 * The query in a text, which is a query itself, with or without its `?`, or a whole address.
 * What stands before a `?` is an address unless it looks like a query.
 */
export function queryOf(text: string): string {
  const [address = ''] = withPlainAnds(text).trim().split('#', 1)
  const mark = address.indexOf('?')
  const before = mark < 0 ? address : address.slice(0, mark)
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|\/)/i.test(before)) return mark < 0 ? '' : address.slice(mark + 1)
  return mark < 0 || /[=&]/.test(before) ? address : address.slice(mark + 1)
}
