import { describe, expect, it } from 'vitest'
import { overlayLink, readHash, wholeQuery } from '#scenario/hash.ts'
import { formatLink, parseLink } from '#scenario/link.ts'

describe('a hash', () => {
  it('is an overlay where it holds an equals sign', () => {
    expect(readHash('#prompts=40&kept=2')).toEqual({
      kind: 'overlay',
      query: 'prompts=40&kept=2',
    })
    expect(readHash('#?prompts=40')).toEqual({ kind: 'overlay', query: 'prompts=40' })
  })

  it('is an overlay in whatever way it was encoded', () => {
    const meant = { kind: 'overlay', query: 'prompts=40&kept=2' }
    expect(readHash('#prompts=40&amp;kept=2')).toEqual(meant)
    expect(readHash('#prompts=40&#038;kept=2')).toEqual(meant)
    const base = parseLink('prompts=20&months=6')
    expect(overlayLink(base, '#prompts%3D40%26kept%3D2').scenario).toMatchObject({
      prompts: 40,
      kept: 2,
      months: 6,
    })
  })

  it('is a section of the page otherwise', () => {
    expect(readHash('#account')).toEqual({ kind: 'section', id: 'account' })
  })

  it('is nothing where it is empty', () => {
    for (const hash of ['', '#']) expect(readHash(hash)).toEqual({ kind: 'none' })
  })

  it('is not for us where it is WordPress’ own, or has none of our keys', () => {
    for (const hash of ['#?secret=Ab3', '#?secret=Ab3#x', '#utm_source=x', '#!a=b', '#:~:text=a=b'])
      expect(readHash(hash)).toEqual({ kind: 'foreign' })
  })

  it('means what it did before WordPress appended to it', () => {
    expect(readHash('#prompts=40#?secret=Ab3')).toEqual({ kind: 'overlay', query: 'prompts=40' })
    expect(readHash('#account#?secret=Ab3')).toEqual({ kind: 'section', id: 'account' })
  })
})

describe('the query of an address', () => {
  const query = (search: string, hash: string) => wholeQuery({ search, hash })

  it('goes on in the hash where a forum wrote its & as &#038;', () => {
    for (const hash of ['#038;months=24', '#38;months=24'])
      expect(parseLink(query('?prompts=20&', hash)).scenario).toMatchObject({
        prompts: 20,
        months: 24,
      })
    expect(readHash('#038;months=24')).toEqual({ kind: 'none' })
  })

  it('is all of it otherwise', () => {
    expect(query('?prompts=20', '#038;months=24')).toBe('?prompts=20')
    expect(query('?prompts=20&', '#months=24')).toBe('?prompts=20&')
  })
})

describe('an overlay', () => {
  const base = parseLink(
    '?prompts=20&edits=1&months=6&free=x&kept=9&theme=dark&vs=prompts=60&utm=a+b',
  )

  it('sets its keys and leaves the rest', () => {
    const link = overlayLink(base, '#prompts=50&kept=2')
    expect(formatLink(link)).toBe(
      'prompts=50&edits=1&kept=2&months=6&vs=prompts=60&theme=dark&utm=a+b',
    )
  })

  it('sets the pinned scenario alone, whatever stands below', () => {
    const link = overlayLink(parseLink('prompts=20&months=6'), '#vs=edits=3')
    expect(formatLink(link)).toBe('prompts=20&months=6&vs=edits=3')
  })

  it('goes before what stands below, however its keys are written', () => {
    expect(overlayLink(base, '#Prompts=50').scenario.prompts).toBe(50)
  })

  it('can set a key back to its default', () => {
    expect(overlayLink(base, '#months=12').scenario.months).toBe(12)
  })

  it('brings its own notes and takes back those on the keys it sets', () => {
    const link = overlayLink(base, '#kept=3&prompts=many')
    expect(link.notes.map(({ key }) => key)).toEqual(['prompts', 'free'])
    expect(link.scenario).toMatchObject({ prompts: 40, kept: 3 })
  })

  it('changes nothing where the hash is a section or nothing', () => {
    for (const hash of ['', '#account', '#?secret=x']) expect(overlayLink(base, hash)).toBe(base)
  })
})
