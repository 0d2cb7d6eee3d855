import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLink, type Link } from '#scenario/link.ts'
import { hostileLink } from '#tests/support/hostileLinks.ts'
import { faultsOf, scenarioWith } from '#tests/support/scenarios.ts'

function expectSound(link: Link): void {
  expect(faultsOf(link.scenario)).toEqual([])
  expect(link.pinned && faultsOf(link.pinned)).toBeOneOf([null, []])
  for (const { given, message } of [...link.notes, ...link.pinnedNotes]) {
    expect(given.length).toBeLessThanOrEqual(40)
    expect(message.length).toBeLessThan(300)
  }
}

/** Milliseconds of the processor's time, the less of two runs, or one of too little to matter. */
function timeOf(text: string): number {
  let least = Infinity
  for (let run = 0; run < 2 && least > noTime; run += 1) {
    const before = process.cpuUsage()
    parseLink(text)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/**
 * What is quadratic takes four times as long for twice the text. In 800 kB even what takes but 20 ms
 * for 200 is beyond noise.
 */
const mostGrowth = 3
const noTime = 200

describe('any link at all', () => {
  it('yields a valid scenario', () => {
    fc.assert(
      fc.property(hostileLink, (text) => {
        const link = parseLink(text)
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
    ['spaces inside a pack without end', `packs=1${'+'.repeat(200_000)}1`],
    ['spaces without end', `buy=${'+'.repeat(200_000)}x`],
    ['marks without end', '?'.repeat(200_000)],
    ['hashes without end', '#'.repeat(200_000)],
  ])('is read in time that grows with its length where it is 200 kB of %s', (_, text) => {
    expectSound(parseLink(text))
    const long = text.repeat(4)
    const whole = timeOf(long)
    const half = whole > noTime ? timeOf(long.slice(0, long.length / 2)) : 0
    expect(whole).toBeLessThanOrEqual(Math.max(noTime, mostGrowth * half))
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
