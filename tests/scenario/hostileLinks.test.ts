import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLink, type Link } from '#scenario/link.ts'
import { parameterKeys } from '#scenario/parameters.ts'
import { faultsOf, scenarioWith } from '#tests/support/scenarios.ts'

const hostileKey = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<string>(...parameterKeys, 'v', 'vs', 'theme') },
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '', 'PROMPTS', 'utm_id'),
  fc.string({ unit: 'binary' }),
)

const hostileText = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.constantFrom('', 'never', 'none', '1e999', '0x7f', '-0', '٤٠', '４０', 'प्रांप्ट', '🎨', 'NaN'),
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:1'),
  fc.constantFrom('%', '%zz', '%E4', '%C0%80', '%ED%A0%80', '%00', '\u202Egnp.exe', '\uD800'),
  fc.string({ unit: 'binary' }),
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

const hostileLink = fc
  .tuple(prefix, fc.oneof(query, nested, noise))
  .map(([start, rest]) => start + rest)

function expectSound(link: Link): void {
  expect(faultsOf(link.scenario)).toEqual([])
  expect(link.pinned && faultsOf(link.pinned)).toBeOneOf([null, []])
  for (const { given, message } of [...link.notes, ...link.pinnedNotes]) {
    expect(given.length).toBeLessThanOrEqual(40)
    expect(message.length).toBeLessThan(300)
  }
}

/** The best of three: a machine that is busy with something else says nothing about the parser. */
function expectSwift(text: string): Link {
  const times: number[] = []
  let link: Link
  do {
    const start = performance.now()
    link = parseLink(text)
    times.push(performance.now() - start)
  } while (times.length < 3 && Math.min(...times) >= 100)
  expect(Math.min(...times)).toBeLessThan(100)
  return link
}

describe('any link at all', () => {
  it('yields a valid scenario within 100 ms', () => {
    fc.assert(
      fc.property(hostileLink, (text) => {
        const link = expectSwift(text)
        expectSound(link)
        expect(Object.getPrototypeOf(link.scenario)).toBe(Object.prototype)
      }),
      { numRuns: 2000 },
    )
  }, 60_000)

  it.each([
    ['one key without end', 'x'.repeat(200_000)],
    ['one value without end', `prompts=${'9'.repeat(200_000)}`],
    ['one list without end', `pattern=${'100,'.repeat(50_000)}`],
    ['a pack without end', `packs=${'x'.repeat(200_000)}`],
    ['pairs without end', '&prompts=1'.repeat(20_000)],
    ['foreign pairs without end', '&a'.repeat(100_000)],
    ['percent-codes without end', `vs=${'%25'.repeat(66_000)}`],
    ['broken percent-codes without end', `buy=${'%F0%9F'.repeat(33_000)}`],
    ['spaces without end', `buy=${'+'.repeat(200_000)}x`],
    ['marks without end', '?'.repeat(200_000)],
    ['hashes without end', '#'.repeat(200_000)],
  ])('is read in milliseconds where it is 200 kB of %s', (_, text) => {
    expectSound(expectSwift(text))
  })

  it('leaves the prototype of everything alone', () => {
    parseLink('__proto__=1&__proto__[polluted]=1&constructor.prototype.polluted=1&vs=__proto__=1')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('the measure of a valid scenario', () => {
  it('sees what is not allowed', () => {
    expect(faultsOf(scenarioWith({}))).toEqual([])
    const odd = { ...scenarioWith({ prompts: 1.5, pattern: [], paidlife: 0 }), extra: 1 }
    expect(faultsOf(odd)).toEqual(['prompts', 'pattern', 'paidlife', 'extra'])
  })
})
