import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLink, parseLink } from '#scenario/link.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { anyScenario } from '#tests/support/scenarios.ts'

const noted = (text: string) => parseLink(text).notes.map(({ key }) => key)

describe('a query encoded once more', () => {
  it.each([
    ['?prompts%3D20%26months%3D24', { prompts: 20, months: 24 }],
    ['?prompts%253D20%2526months%253D24', { prompts: 20, months: 24 }],
    ['?prompts=20%26months=24', { prompts: 20, months: 24 }],
    ['?prompts=20%26months%3D24&edits=3', { prompts: 20, months: 24, edits: 3 }],
    ['?prompts%3D20&months=24', { prompts: 20, months: 24 }],
    ['?utm_source%3Dx%26prompts%3D20', { prompts: 20 }],
  ])('is read as it was meant, with a note: %s', (text, meant) => {
    expect(parseLink(text).scenario).toEqual({ ...defaultScenario, ...meant })
    expect(noted(text)).toEqual(['prompts'])
  })

  it('says how it was read', () => {
    expect(parseLink('prompts=20%26months=24').notes).toEqual([
      {
        key: 'prompts',
        given: 'prompts=20%26months=24',
        used: 'prompts=20&months=24',
        message: 'The link says “prompts=20%26months=24”, which is read as “prompts=20&months=24”.',
      },
    ])
  })

  it('is read in a value alone', () => {
    const link = parseLink('packs=115x15%252C500x60&pattern=50%252C%2520150')
    expect(link.scenario.packs).toHaveLength(2)
    expect(link.scenario.pattern).toEqual([50, 150])
    expect(link.notes.map(({ key }) => key)).toEqual(['packs', 'pattern'])
  })

  it('keeps foreign keys, fit to stand in an address', () => {
    expect(parseLink('prompts%3D20%26next%3Da%2523b%2520c').foreign).toBe('next=a%23b%20c')
  })

  it('is any link at all', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, fc.boolean(), (scenario, pinned, full) => {
        const link = formatLink({ scenario, pinned, foreign: 'utm=1' }, { full })
        const read = parseLink(`?${encodeURIComponent(link)}`)
        expect(read.scenario).toEqual(scenario)
        expect(read.pinned).toEqual(pinned)
        expect(read.foreign).toBe('utm=1')
      }),
      { numRuns: 200 },
    )
  })

  it('of a foreign key is its own', () => {
    const foreign = 'next=%2F%3Fprompts%3D20%26months%3D3&u=prompts%3D1'
    expect(parseLink(foreign)).toMatchObject({ scenario: defaultScenario, notes: [], foreign })
  })
})

describe('a pinned scenario encoded once too little', () => {
  it('is whole again, with a note', () => {
    const link = parseLink('prompts=20&vs=prompts=60&buy=best&theme=dark')
    expect(link.scenario).toEqual({ ...defaultScenario, prompts: 20 })
    expect(link.pinned).toEqual({ ...defaultScenario, prompts: 60, buy: 'best' })
    expect(link.theme).toBe('dark')
    expect(link.notes).toEqual([
      {
        key: 'vs',
        given: 'vs=prompts=60&buy=best',
        used: 'prompts=60&buy=best',
        message:
          'The link says “vs=prompts=60&buy=best”, all of which is read as the scenario to compare with.',
      },
    ])
  })

  it('takes nothing that stands before the last of its keys in the table', () => {
    const link = parseLink('vs=months=6&prompts=20&months=24')
    expect(link.pinned).toEqual({ ...defaultScenario, months: 6 })
    expect(link.scenario).toEqual({ ...defaultScenario, prompts: 20, months: 24 })
    expect(link.notes).toEqual([])
  })

  it('is left as it is where it came encoded', () => {
    const link = parseLink('vs=prompts%3D60&buy=best')
    expect(link).toMatchObject({ scenario: { buy: 'best' }, pinned: { buy: 'needed' }, notes: [] })
  })

  it('is what any decoded link of two scenarios comes to', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (scenario, pinned) => {
        const read = parseLink(decodeURIComponent(formatLink({ scenario, pinned })))
        expect([read.scenario, read.pinned]).toEqual([scenario, pinned])
      }),
      { numRuns: 200 },
    )
  })
})

describe('a key that is not written as it should be', () => {
  it.each(['Prompts=20', 'PROMPTS=20', 'prompts =20', '+prompts=20', 'prompts:20', 'prompts: 20'])(
    'is read where it can be meant in one way only, with a note: %s',
    (text) => {
      expect(parseLink(text).scenario.prompts).toBe(20)
      expect(parseLink(text).foreign).toBe('')
      expect(noted(text)).toEqual(['prompts'])
    },
  )

  it('may have hyphens, underscores and capitals inside', () => {
    const link = parseLink('prompt-cost=3&free_life=2&paidLife=never')
    expect(link.scenario).toMatchObject({ promptcost: 3, freelife: 2, paidlife: 'never' })
    expect(link.notes.map(({ message }) => message)).toContain(
      'The link says “free_life=2”, which is read as “freelife=2”.',
    )
  })

  it('gives way to one that is', () => {
    expect(parseLink('Prompts=30&prompts=20')).toMatchObject({
      scenario: { prompts: 20 },
      notes: [],
      foreign: '',
    })
  })

  it('has one note, on its value where that is none', () => {
    expect(parseLink('Months=x').notes.map(({ message }) => message)).toEqual([
      '“Months” takes a whole number from 1 to 36. The link says “x”; 12 is used.',
    ])
  })

  it.each([
    ['prompts@', 'prompts'],
    ['prompts months$', 'prompts'],
    ['free[]=3', 'free'],
    ["'prompts=20", 'prompts'],
    ['prompt=20', 'prompts'],
    ['promtps=20', 'prompts'],
    ['monthss=20', 'months'],
    ['batterns=20', null],
    ['pettern=20', 'pattern'],
  ])('is told of where it cannot be read: %s', (text, key) => {
    const link = parseLink(text)
    expect(link.scenario).toEqual(defaultScenario)
    expect(link.saysScenario).toBe(false)
    expect(link.notes.map((note) => note.key)).toEqual(key === null ? [] : [key])
    expect(link.foreign).toBe(text)
  })

  it('says what it looks like', () => {
    expect(parseLink('prompts@').notes[0]?.message).toBe(
      'The link says “prompts@”, which looks like “prompts” but can’t be read.',
    )
  })

  it('is not seen in the keys of others', () => {
    const foreign =
      'utm_source=a&fbclid=b&gclid=c&ref=d&childId=e&initialWidth=3&free_trial=1&theme2=x&V=3&feed=1'
    expect(parseLink(foreign)).toMatchObject({ notes: [], foreign })
  })
})

it('a link says a scenario where it holds any of its keys, be it at its default', () => {
  expect(parseLink('prompts=40').saysScenario).toBe(true)
  expect(parseLink('v=1&theme=dark&vs=prompts=2&utm=1').saysScenario).toBe(false)
})
