import { describe, expect, test } from 'vitest'
import { readSources, source, type Source } from '#tests/support/sources.ts'

interface Rule {
  readonly claim: string
  readonly faults: (file: Source) => readonly string[]
  readonly planted: string
}

const isKit = ({ path }: Source) => path.startsWith('src/ui/kit/')

const rules: readonly Rule[] = [
  {
    claim: 'leaves the size of what a finger presses to the kit',
    faults: (file) => (isKit(file) ? [] : (file.code.match(/\b(?:any-)?pointer:|\b44px/g) ?? [])),
    planted: '@media (pointer: coarse) { .a { min-height: 2.75rem } }',
  },
  {
    claim: 'takes distances on the grid of 8 px and its halves from the tokens',
    faults: ({ code }) =>
      (code.match(/\b(?:padding|margin|gap)[\w-]*:[^;}]*/g) ?? []).filter((declaration) =>
        (declaration.match(/(?<![-\w.])\d+(?=px)/g) ?? []).some(
          (pixels) => Number(pixels) > 0 && Number(pixels) % 4 === 0,
        ),
      ),
    planted: '.a { padding: 2px 16px }',
  },
]

const files = readSources('src/ui').filter(({ path }) => path.endsWith('.css'))

for (const { claim, faults, planted } of rules)
  describe(`every stylesheet ${claim}`, () => {
    test('as it stands', () => {
      const found = files.flatMap((file) => faults(file).map((fault) => `${file.path}: ${fault}`))
      expect(found).toEqual([])
    })

    test('and a planted fault is seen', () => {
      expect(faults(source('src/ui/page/a.module.css', planted))).not.toEqual([])
    })
  })

test('no token is left unused', () => {
  const text = readSources('src')
    .map(({ code }) => code)
    .join('\n')
  const names = [...text.matchAll(/^ {2,4}(--[\w-]+):/gm)].map(([, name]) => name ?? '')
  expect([...new Set(names)].filter((name) => !text.includes(`var(${name}`))).toEqual([])
})
