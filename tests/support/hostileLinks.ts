import fc from 'fast-check'
import { parameterKeys } from '#scenario/parameters.ts'

/** One for all: it takes a second to list all characters. */
const anyText = fc.string({ unit: 'binary' })

const hostileKey = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<string>(...parameterKeys, 'v', 'vs', 'theme') },
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '', 'PROMPTS', 'utm_id'),
  anyText,
)

const hostileText = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.constantFrom('', 'never', 'none', '1e999', '0x7f', '-0', '٤٠', '４０', 'प्रांप्ट', '🎨', 'NaN'),
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:1'),
  fc.constantFrom('%', '%zz', '%E4', '%C0%80', '%ED%A0%80', '%00', '\u202Egnp.exe', '\uD800'),
  anyText,
  fc.array(fc.constantFrom('115x15', '0x0', '100', '-1', '', 'x'), { maxLength: 50 }).map(String),
)

/** As a browser or a chat program would encode it; half a character cannot be. */
const encode = (text: string) => encodeURIComponent(text.replaceAll(/[\uD800-\uDFFF]/g, '?'))

const encoded = fc
  .tuple(hostileText, fc.constantFrom(0, 1, 2))
  .map(([text, times]) => (times === 0 ? text : times === 1 ? encode(text) : encode(encode(text))))

const pair = fc.tuple(hostileKey, encoded).map(([key, value]) => `${key}=${value}`)

const query = fc
  .tuple(fc.array(pair, { maxLength: 30 }), fc.constantFrom('&', '&&', '&amp;', ';'))
  .map(([pairs, between]) => pairs.join(between))

const nested = fc
  .tuple(query, query)
  .map(([outer, inner]) => `${outer}&vs=${encode(`${inner}&vs=${inner}`)}`)

const noise = fc
  .tuple(fc.oneof(hostileText, pair), fc.constantFrom(1, 10, 1000, 20_000))
  .map(([text, times]) => text.repeat(times).slice(0, 200_000))

const prefix = fc.constantFrom('', '?', 'https://example.org/?', '#', '//?', 'data:,?')

/** A link as a careless program or an attacker would make it: any text at all, up to 200 kB. */
export const hostileLink = fc
  .tuple(prefix, fc.oneof(query, nested, noise))
  .map(([start, rest]) => start + rest)
