import { describe, expect, it } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import type { ParameterKey } from '#scenario/parameters.ts'
import { noViewSettings } from '#scenario/viewSettings.ts'
import { defaultScenario } from '#scenario/Scenario.ts'

const noted = (text: string) => parseLink(text).notes.map(({ key }) => key)
const read = (key: ParameterKey, value: string) => parseLink(`?${key}=${value}`).scenario[key]
const used = (text: string) => parseLink(text).notes[0]?.used

describe('a value of a link', () => {
  it('is taken as it stands where it is one', () => {
    expect(read('prompts', '20')).toBe(20)
    expect(read('fee', '4.99')).toBe(499)
    expect(read('fee', '4.5')).toBe(450)
    expect(read('freelife', 'never')).toBe('never')
    expect(read('pattern', '100,0,50')).toEqual([100, 0, 50])
    expect(read('buy', 'best')).toBe('best')
    expect(read('packs', '115x15,500x59.99')).toEqual([
      { credits: 115, price: 1500 },
      { credits: 500, price: 5999 },
    ])
    expect(read('packs', 'none')).toEqual([])
  })

  it('may have leading zeros or a minus before zero', () => {
    expect(read('prompts', '0020')).toBe(20)
    expect(Object.is(read('prompts', '-0'), 0)).toBe(true)
    expect(noted('prompts=0020&edits=-0&fee=007.50')).toEqual([])
  })

  it('is decoded and trimmed', () => {
    expect(read('prompts', '+%32%30%20')).toBe(20)
    expect(read('packs', '115x15%2c500x60')).toHaveLength(2)
    expect(noted('prompts=%0920%0A')).toEqual([])
  })

  it('may have spaces around the items of a list, and a multiplication sign in a pack', () => {
    expect(read('pattern', ' 50 ,150,%0925')).toEqual([50, 150, 25])
    expect(read('packs', '115×15, 500 x 60')).toEqual([
      { credits: 115, price: 1500 },
      { credits: 500, price: 6000 },
    ])
    expect(noted('pattern=50, 150&packs=115%C3%9715')).toEqual([])
  })

  it('moves to the nearest bound where an integer or a fee is out of range', () => {
    expect(read('prompts', '99999')).toBe(10_000)
    expect(read('prompts', '-3')).toBe(0)
    expect(read('prompts', '9'.repeat(500))).toBe(10_000)
    expect(read('prompts', `-${'9'.repeat(500)}`)).toBe(0)
    expect(read('months', '0')).toBe(1)
    expect(read('paidlife', '61')).toBe(60)
    expect(read('freelife', '0')).toBe(1)
    expect(read('fee', '1000.01')).toBe(100_000)
    expect(used('fee=5000')).toBe('1000')
  })

  it.each(['12.5', '1e9', '', '+', 'many', '0x10', '١٢', '--1', '1 2', '1,000', 'NaN', '-'])(
    'becomes the default where it is no integer: %j',
    (value) => {
      expect(read('prompts', value)).toBe(40)
      expect(noted(`prompts=${value}`)).toEqual(['prompts'])
    },
  )

  it.each(['4.999', '-1', '.5', '4.', '4,99', '$4', '1e2', ''])(
    'becomes the default where it is no price: %j',
    (value) => {
      expect(read('fee', value)).toBe(0)
      expect(noted(`fee=${value}`)).toEqual(['fee'])
    },
  )

  it.each([
    ['pattern', '100,x'],
    ['pattern', '100,1001'],
    ['pattern', '100,-1'],
    ['pattern', '100,'],
    ['pattern', '100, 5 0'],
    ['pattern', ''],
    ['pattern', Array.from({ length: 37 }, () => 100).join()],
    ['packs', '115x15,0x5'],
    ['packs', '115x15,1000001x5'],
    ['packs', '115x0'],
    ['packs', '115x10000.01'],
    ['packs', '115x15.001'],
    ['packs', '115X15'],
    ['packs', '115x15x15'],
    ['packs', '115'],
    ['packs', '115x15,none'],
    ['packs', '1x1,2x2,3x3,4x4,5x5,6x6'],
  ] as const)('voids the list %s to its default: %j', (key, value) => {
    expect(read(key, value)).toEqual(defaultScenario[key])
    expect(noted(`${key}=${value}`)).toEqual([key])
  })

  it('is case-sensitive', () => {
    expect(read('buy', 'Best')).toBe('needed')
    expect(read('paidlife', 'Never')).toBe(12)
  })

  it('counts once, the first time, where its key is given twice', () => {
    const link = parseLink('prompts=20&prompts=x&prompts=30')
    expect(link.scenario.prompts).toBe(20)
    expect(link.notes).toEqual([])
  })

  it('keeps a broken percent-code as it is', () => {
    expect(parseLink('buy=%zz%').notes[0]?.given).toBe('%zz%')
    expect(parseLink('buy=%E4x%C3%A9%C0%80%ED%A0%80%F4%90%80%80').notes[0]?.given).toBe(
      '%E4xé%C0%80%ED%A0%80%F4%90%80%80',
    )
    expect(parseLink('buy=%F0%9F%8E%A8%ef%bf%bd').notes[0]?.given).toBe('🎨\uFFFD')
  })
})

describe('a note', () => {
  it('says what the link says, what is allowed and what is used', () => {
    expect(parseLink('prompts=99999').notes).toEqual([
      {
        key: 'prompts',
        given: '99999',
        used: '10000',
        message:
          '“Prompts a month” takes a whole number from 0 to 10,000. The link says “99999”; 10,000 is used.',
      },
    ])
  })

  it('speaks of packs, lifetimes and money in words', () => {
    const [freelife, fee, packs] = parseLink('packs=x&freelife=0&fee=1001').notes
    expect(packs?.message).toContain('115 credits for $15 is used')
    expect(freelife?.message).toContain('1 month is used')
    expect(fee?.message).toContain('$1,000 is used')
  })

  it('says so where the link says nothing', () => {
    expect(parseLink('kept=').notes[0]?.message).toContain('The link says nothing; 1 is used.')
  })

  it('shortens what is long, and cuts no character in half', () => {
    const [long] = parseLink(`prompts=${'x'.repeat(100_000)}`).notes
    expect(long?.given).toBe(`${'x'.repeat(39)}…`)
    expect(long?.message.length).toBeLessThan(200)
    const [emoji] = parseLink(`prompts=${'x'.repeat(38)}${'🎨'.repeat(9)}`).notes
    expect(emoji?.given).toBe(`${'x'.repeat(38)}…`)
    const [inside] = parseLink(`prompts=🎨${'x'.repeat(60)}`).notes
    expect(inside?.given).toBe(`🎨${'x'.repeat(37)}…`)
    const [whole] = parseLink(`prompts=${'x'.repeat(40)}`).notes
    expect(whole?.given).toBe('x'.repeat(40))
  })

  it('is given for each value not taken as it stands, in the order of the table', () => {
    expect(noted('months=x&prompts=x&packs=x&edits=3')).toEqual(['prompts', 'months', 'packs'])
  })
})

describe('a link', () => {
  it('may be a query, with or without its mark, or a whole address', () => {
    const texts = [
      'prompts=20&months=6',
      '?prompts=20&months=6',
      'https://example.org/a=b/?prompts=20&months=6#account',
      '/s/beta/?prompts=20&months=6',
      'example.org/explorer?prompts=20&months=6',
      '  ?prompts=20&months=6\r\n',
    ]
    for (const text of texts)
      expect(parseLink(text).scenario).toMatchObject({ prompts: 20, months: 6 })
  })

  it('has an & also where mail or a forum made an entity of it', () => {
    for (const and of ['&amp;', '&#038;', '&#38;', '&amp;amp;', '&amp%3B', '&AMP%3bamp;']) {
      const link = parseLink(`https://example.org/?prompts=20${and}months=6${and}a=b#x`)
      expect(link).toMatchObject({
        scenario: { prompts: 20, months: 6 },
        foreign: 'a=b',
        notes: [],
      })
    }
  })

  it('is the default where there is no query', () => {
    for (const text of ['', '?', '#', 'https://example.org/prompts', '/s/beta/', '#prompts=3'])
      expect(parseLink(text)).toEqual({
        scenario: defaultScenario,
        saysScenario: false,
        notes: [],
        foreign: '',
        pinned: null,
        pinnedNotes: [],
        theme: null,
        view: noViewSettings,
      })
  })

  it('does not take a question mark inside a query for the end of an address', () => {
    const link = parseLink('prompts=20&next=/a?b=1&months=6')
    expect(link.scenario).toMatchObject({ prompts: 20, months: 6 })
    expect(link.foreign).toBe('next=/a?b=1')
  })

  it('leaves keys alone that are not ours', () => {
    const foreign = 'utm_source=a+b%zz&flag&__proto__=1&constructor=2&=3&toString=x'
    const link = parseLink(`${foreign}&prompts=20&&`)
    expect(link.foreign).toBe(foreign)
    expect(link.notes).toEqual([])
    expect(link.scenario).toEqual({ ...defaultScenario, prompts: 20 })
  })

  it('carries a pinned scenario in a query of its own', () => {
    const link = parseLink('prompts=20&vs=prompts=60%26kept=9%26vs=months%253D3%26utm=1')
    expect(link.scenario.prompts).toBe(20)
    expect(link.pinned).toEqual({ ...defaultScenario, prompts: 60, kept: 4 })
    expect(link.pinnedNotes.map(({ key }) => key)).toEqual(['kept'])
    expect(link.notes).toEqual([])
  })

  it('pins the defaults with an empty query', () => {
    expect(parseLink('prompts=20&vs=').pinned).toEqual(defaultScenario)
    expect(parseLink('prompts=20').pinned).toBeNull()
  })

  it('carries a theme', () => {
    expect(parseLink('theme=dark').theme).toBe('dark')
    expect(parseLink('theme=blue')).toMatchObject({
      theme: null,
      notes: [
        {
          key: 'theme',
          given: 'blue',
          used: 'auto',
          message: '“theme” takes light, dark, auto. The link says “blue”; auto is used.',
        },
      ],
    })
  })

  it('is read as version 1 where its version is none we know', () => {
    for (const version of ['1', '0001']) expect(noted(`v=${version}&prompts=20`)).toEqual([])
    expect(parseLink('v=2').notes[0]?.message).toBe('“v” takes 1. The link says “2”; 1 is used.')
    for (const version of ['2', '0', '99999999999', 'x', '', '-1'])
      expect(parseLink(`v=${version}&prompts=20`)).toMatchObject({
        scenario: { prompts: 20 },
        notes: [{ key: 'v', given: version, used: '1' }],
        foreign: '',
      })
  })
})
