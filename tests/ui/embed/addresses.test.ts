import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { overlayLink } from '#scenario/hash.ts'
import { formatLink, parseLink } from '#scenario/link.ts'
import { presets, presetScenario } from '#scenario/presets.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { embedViews } from '#ui/embed/views.ts'

interface GoldenAddresses {
  readonly views: readonly string[]
  readonly named: Readonly<Record<string, string>>
  readonly overlays: readonly {
    readonly query: string
    readonly hash: string
    readonly means: string
  }[]
}

/** Addresses that stand in other people's pages. Each goes on meaning the same. */
const golden = JSON.parse(
  readFileSync(new URL('addresses.golden.json', import.meta.url), 'utf8'),
) as GoldenAddresses

test('every view that can be embedded is one that was, or is new in the list', () => {
  expect(embedViews.map(({ slug }) => slug).sort()).toEqual(golden.views.toSorted())
})

test('every named scenario is in the list', () => {
  expect(presets.map(({ slug }) => slug).sort()).toEqual(Object.keys(golden.named).sort())
})

test.each(Object.entries(golden.named))('the page of %s still shows %s', (slug, means) => {
  const scenario = presetScenario(slug) ?? defaultScenario
  expect(formatLink({ scenario }, { full: true })).toBe(means)
})

test.each(golden.overlays)('?$query with $hash still means the same', ({ query, hash, means }) => {
  const link = overlayLink(parseLink(`?${query}`), hash)
  expect(formatLink(link, { full: true })).toBe(means)
})
