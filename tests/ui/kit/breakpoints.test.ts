import { expect, test } from 'vitest'
import { breakpointNames } from '#build/breakpointNames.ts'
import { breakpoints } from '#ui/kit/breakpoints.ts'
import { readSources, source, type Source } from '#tests/support/sources.ts'

const tokens = Object.keys(breakpoints)
const comparison = /\(width (?:<|>=) --([\w-]+)\)/g

/** The queries of a stylesheet that ask for a size. */
const sizeQueries = ({ code }: Source) =>
  (code.match(/@(?:media|container|import)[^{;]*/g) ?? []).filter((query) =>
    /width|height|size|ratio/.test(query),
  )

/** What a stylesheet asks of a width but whether it reaches a token. */
const ofStyles = (file: Source) =>
  sizeQueries(file).filter((query) =>
    /width|height|size|ratio|--/.test(
      query.replaceAll(comparison, (whole, name: string) => (tokens.includes(name) ? '' : whole)),
    ),
  )

/** A query, or a width compared with a number of hundreds. */
const ofScripts = ({ code }: Source) =>
  code.match(/\b\w*[wW]idth\s*[<>]=?\s*\d{3,}\b|\((?:min|max)-width\b[^)]*/g) ?? []

const faultsOf = (files: readonly Source[]) =>
  files.flatMap((file) => {
    const faults = file.path.endsWith('.css') ? ofStyles(file) : ofScripts(file)
    return faults.map((fault) => `${file.path}: ${fault}`)
  })

const files = readSources('src/ui')

test('no width decides but a breakpoint', () => {
  expect(faultsOf(files)).toEqual([])
})

test('every breakpoint decides something', () => {
  const text = files.filter(({ path }) => !path.endsWith('breakpoints.ts')).map(({ code }) => code)
  expect(tokens.filter((name) => !text.some((code) => code.includes(name)))).toEqual([])
})

test.each([
  ['a.css', '@media (min-width: 640px) { .a { } }'],
  ['a.css', '@media screen and (width >= 40rem) { .a { } }'],
  ['a.css', '@media (width < --huge) { .a { } }'],
  ['a.css', '@media (--m <= width < --xl) { .a { } }'],
  ['a.css', '@container (inline-size > 500px) { .a { } }'],
  ['a.ts', 'const isNarrow = (boxWidth: number) => boxWidth < 520'],
  ['a.ts', `const isWide = matchMedia('(min-width: 60rem)').matches`],
])('in %s “%s” is a fault', (path, text) => {
  expect(faultsOf([source(path, text)])).toHaveLength(1)
})

test('a name becomes its width in words that the oldest browsers know', () => {
  const query = { params: 'screen and (width >= --m) and (width < --xl)' }
  breakpointNames.AtRule.media(query)
  expect(query.params).toBe('screen and (min-width: 40rem) and (max-width: 63.999rem)')
})

test('a name that nobody gave is an error', () => {
  expect(() => breakpointNames.AtRule.media({ params: '(width < --huge)' })).toThrow('--huge')
})
