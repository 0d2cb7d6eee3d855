import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { circleIn, fileGraph, folderGraph } from './support/circles.ts'
import { sections } from '#ui/sections/sections.ts'
import { looseText } from './support/looseText.ts'
import { readSources, source, type Source } from './support/sources.ts'

interface Rule {
  readonly claim: string
  /** What is wrong with a file; nothing where it keeps the rule. */
  readonly faults: (file: Source) => readonly string[]
  /** A file that breaks the rule, to see that it would be noticed. */
  readonly planted: Source
}

const toItsLeft: Record<string, readonly string[]> = {
  domain: [],
  catalogue: ['domain'],
  scenario: ['domain', 'catalogue'],
  store: ['domain', 'catalogue', 'scenario'],
  ui: ['domain', 'catalogue', 'scenario', 'store'],
  'main.tsx': ['domain', 'catalogue', 'scenario', 'store', 'ui'],
  terminal: ['domain', 'catalogue', 'scenario'],
  build: ['domain', 'catalogue', 'scenario', 'store', 'ui', 'terminal', 'host'],
  host: [],
}

/** The folders of `ui`, each of which imports itself and those before it. */
const uiFolders = [
  'scheduling',
  'kit',
  'hydration',
  'amounts',
  'controls',
  'answer',
  'chart',
  'sections',
  'compare',
  'share',
  'embed',
  'print',
  'method',
  'page',
]

const rules: readonly Rule[] = [
  {
    claim: 'imports its own layer and those to its left',
    faults: ({ path, imports }) => {
      const layer = layerOf(path)
      const allowed = new Set([layer, ...(toItsLeft[layer] ?? [])])
      return imports.filter((name) => name.startsWith('#') && !allowed.has(layerNamed(name)))
    },
    planted: source('src/scenario/a.ts', `const b = () => import('#store/b.ts')`),
  },
  {
    claim: 'imports within ui its own folder and those to its left',
    faults: ({ path, imports }) => {
      const place = uiFolders.indexOf(uiFolderOf(path) ?? '')
      return targets({ path, imports }).filter((target) => {
        const folder = uiFolderOf(target)
        return folder !== null && isIn(path, 'src/ui') && !(uiFolders.indexOf(folder) <= place)
      })
    },
    planted: source('src/ui/answer/a.ts', `import type { B } from '#ui/chart/b.ts'`),
  },
  {
    claim: 'lies in a folder that the order of ui names',
    faults: ({ path }) =>
      isIn(path, 'src/ui') && !uiFolders.includes(uiFolderOf(path) ?? '') ? [path] : [],
    planted: source('src/ui/charts/a.ts', ''),
  },
  {
    claim: 'imports no other section into a section',
    faults: ({ path, imports }) => {
      const own = sectionOf(path)
      return targets({ path, imports }).filter((target) => {
        const other = sectionOf(target)
        return own !== null && other !== null && other !== own
      })
    },
    planted: source('src/ui/sections/bill/a.ts', `import { b } from '#ui/sections/solve/b.ts'`),
  },
  {
    claim: 'names a section outside its folder in the one row',
    faults: ({ path, code }) =>
      // Social pictures are of the hero.
      ['src/ui/sections/sections.ts', 'src/build/pictures/socialBars.ts'].includes(path) ||
      isIn(path, 'src/build/embedCheck')
        ? []
        : sections
            .filter(({ slug }) => sectionOf(path) !== slug)
            .flatMap(({ slug }) =>
              matches(
                code,
                new RegExp(`['"\`](?:#|[\\w./]*embed/)${slug}\\b|sections/${slug}\\b`, 'g'),
              ),
            ),
    planted: source('src/ui/page/a.tsx', `const a = <a href="#per-image" />`),
  },
  {
    claim: 'belongs to a layer',
    faults: ({ path }) => (layerOf(path) in toItsLeft ? [] : [layerOf(path)]),
    planted: source('src/engine/a.ts', ''),
  },
  {
    claim: 'imports other layers by #layer/ and its neighbours by ./',
    faults: ({ path, imports }) =>
      imports.filter((name) =>
        name.startsWith('#')
          ? dirname(name.replace('#', 'src/')) === dirname(path)
          : name.startsWith('.') && layerOf(join(dirname(path), name)) !== layerOf(path),
      ),
    planted: source('src/ui/chart/a.ts', `export { b } from '../../domain/b.ts'`),
  },
  {
    claim: 'imports no package into the domain',
    faults: ({ path, imports }) =>
      isIn(path, 'src/domain') ? imports.filter((name) => !/^[.#]/.test(name)) : [],
    planted: source('src/domain/a.ts', `import { sum } from 'd3-array'`),
  },
  {
    claim: 'imports no package into what the terminal has to load',
    faults: ({ path, imports }) =>
      ['domain', 'catalogue', 'scenario', 'terminal'].includes(layerOf(path))
        ? imports.filter((name) => !/^(?:[.#]|node:)/.test(name))
        : [],
    planted: source('src/scenario/a.ts', `import { create } from 'zustand'`),
  },
  {
    claim: 'keeps recharts inside the charts, their drawings and its stubs',
    faults: ({ path, imports }) =>
      ['src/ui/chart', 'src/build/recharts/stubs'].some((folder) => isIn(path, folder)) ||
      /^src\/ui\/sections\/[\w-]+\//.test(path)
        ? []
        : imports.filter((name) => /^recharts(\/|$)/.test(name)),
    planted: source('src/ui/answer/a.tsx', `import { Area } from 'recharts'`),
  },
  {
    claim: 'leaves location and history to urlSync, and to the head before it',
    faults: ({ path, code }) =>
      /^src\/store\/(?:urlSync|site)\.ts$/.test(path) ||
      isIn(path, 'src/build/head') ||
      path.endsWith('.css')
        ? []
        : matches(code, addressBar),
    planted: source('src/ui/a.ts', `window.history.pushState(null, '', location.href)`),
  },
  {
    claim: 'asks no clock, but for the reader’s day, that of the build, and the calendar',
    faults: ({ path, code }) => (clocks.has(path) ? [] : matches(code, clockReading)),
    planted: source('src/catalogue/a.ts', 'const now = new Date()'),
  },
  {
    claim: 'takes colours and fonts from tokens.css',
    faults: ({ path, code }) =>
      isIn(path, 'src/ui') && path !== 'src/ui/kit/tokens.css'
        ? matches(code, path.endsWith('.css') ? rawStyle : quotedColour)
        : [],
    planted: source('src/ui/a.module.css', '.a { border: 1px solid #fff }'),
  },
  {
    claim: 'gives each run of text that changes an element of its own',
    faults: ({ path, text }) => (isIn(path, 'src/ui') ? looseText(path, text) : []),
    planted: source('src/ui/a.tsx', 'export const A = ({ n }: B) => <p>{n} packs</p>'),
  },
  {
    claim: 'is no barrel',
    faults: ({ path, code }) => [
      ...(/\/index\.tsx?$/.test(path) ? ['index'] : []),
      ...matches(code, /^export \*.*/gm),
    ],
    planted: source('src/domain/all.ts', `export * from './money.ts'`),
  },
  {
    claim: 'lies in a folder named for its subject',
    faults: ({ path }) =>
      path.split('/').filter((folder) => /^(utils?|helpers?|common|hooks|types)$/.test(folder)),
    planted: source('src/ui/hooks/a.ts', ''),
  },
  {
    claim: 'has at most 300 lines',
    faults: ({ text }) => {
      const lines = text.trimEnd().split('\n').length
      return lines > 300 ? [`${lines} lines`] : []
    },
    planted: source('src/ui/a.module.css', '.a { }\n'.repeat(301)),
  },
  {
    claim: 'silences no check',
    faults: ({ text }) => matches(text, /(ox|es)lint-disable|@ts-(ignore|nocheck|expect-error)/g),
    planted: source('src/store/a.ts', ['// @ts', 'ignore'].join('-')),
  },
]

const addressBar =
  /\bdocument\.URL\b|\b(?:window|globalThis|self|document)\.(?:location|history)\b|(?<![\w.])(?:location\.(?:href|search|hash|pathname|origin|assign|replace|reload)|history\.(?:pushState|replaceState|back|forward|go|state))\b/g

const clocks = new Set([
  'src/main.tsx',
  'src/build/buildDay.ts',
  'src/terminal/commands/prices.ts',
  // Counts the days of a date that it is given.
  'src/domain/replay/instant.ts',
])

const clockReading = /\bnew Date\b|\bDate\.now\b|\bDate\(|\bTemporal\.Now\b/g

const rawStyle =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|font-family:(?!\s*(?:var\(|inherit))[^;]*/gi

const quotedColour = /['"`]#[\da-f]{3,8}['"`]/gi

const files = readSources('src')

for (const { claim, faults, planted } of rules)
  describe(`every file of src ${claim}`, () => {
    test('as it stands', () => {
      const found = files.flatMap((file) => faults(file).map((fault) => `${file.path}: ${fault}`))
      expect(found).toEqual([])
    })

    test('and a planted fault is seen', () => {
      expect(faults(planted)).not.toEqual([])
    })
  })

describe('what imports each other in a circle, types included', () => {
  const graph = fileGraph(files)
  const planted = fileGraph([
    source('src/store/a.ts', `import type { B } from '#scenario/b.ts'`),
    source('src/scenario/b.ts', `import { c } from './sub/c.ts'`),
    source('src/scenario/sub/c.ts', `import { a } from '#store/a.ts'`),
  ])

  test('are no files', () => {
    expect(circleIn(graph)).toBeNull()
    expect(circleIn(planted)).toHaveLength(4)
  })

  test('are no folders', () => {
    expect(circleIn(folderGraph(graph))).toBeNull()
    expect(circleIn(folderGraph(planted))).toHaveLength(4)
  })
})

test('the files and their imports are really read', () => {
  const paths = files.map((file) => file.path)
  expect(paths).toContain('src/domain/money.ts')
  expect(
    source('a.ts', `import './b.ts'; export { c } from './c.ts'; import('./d.ts')`).imports,
  ).toEqual(['./b.ts', './c.ts', './d.ts'])
})

/** The files of src that a file imports. */
function targets({ path, imports }: Pick<Source, 'path' | 'imports'>): string[] {
  return [...(fileGraph([{ path, imports }]).get(path) ?? [])]
}

function uiFolderOf(path: string): string | null {
  return /^src\/ui\/([^/]+)\//.exec(path)?.[1] ?? null
}

function sectionOf(path: string): string | null {
  return /^src\/ui\/sections\/([^/]+)\//.exec(path)?.[1] ?? null
}

function layerOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function layerNamed(name: string): string {
  return /^#([^/]*)\//.exec(name)?.[1] ?? name
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(join(folder, '/'))
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([match]) => match)
}
