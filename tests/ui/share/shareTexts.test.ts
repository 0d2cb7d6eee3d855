import { describe, expect, test } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { parameterKeys } from '#scenario/parameters.ts'
import { presetScenario } from '#scenario/presets.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { shareTexts } from '#ui/share/shareTexts.ts'

const root = 'https://credits.example/dalle/'
const sixty = { ...defaultScenario, prompts: 60 }

describe('a shared link', () => {
  test('writes every key and the grammar, and means the same scenario', () => {
    const { link } = shareTexts(root, sixty, null)
    const keys = [...new URL(link).searchParams.keys()]
    expect(keys).toEqual([...parameterKeys, 'v'])
    expect(parseLink(link).scenario).toEqual(sixty)
  })

  test('carries the scenario that it is compared with', () => {
    const { link } = shareTexts(root, sixty, defaultScenario)
    expect(parseLink(link).pinned).toEqual(defaultScenario)
  })

  test('leads to a file where the site is one', () => {
    const { link } = shareTexts('file:///home/me/explorer.html', sixty, null)
    expect(link).toMatch(/^file:\/\/\/home\/me\/explorer\.html\?prompts=60&/)
  })
})

describe('a short page', () => {
  const beta = presetScenario('beta') ?? defaultScenario

  test('is offered for a scenario that equals a named one', () => {
    expect(shareTexts(root, beta, null).named?.url).toBe(`${root}s/beta/`)
    expect(shareTexts(root, { ...beta, prompts: 41 }, null).named).toBeNull()
  })

  test('is not offered for a comparison, nor by a single file, which has none', () => {
    expect(shareTexts(root, beta, sixty).named).toBeNull()
    expect(shareTexts('https://blog.example/explorer.html', beta, null).named).toBeNull()
  })
})

test('the words say whose prices they count with', () => {
  const own = { ...sixty, free: 16 }
  expect(shareTexts(root, sixty, null).sentence).toMatch(/as in the article, February 2023\.$/)
  expect(shareTexts(root, own, null).sentence).toMatch(/your own, not a quote\.$/)
})

test('Markdown is the answer as the words of the link', () => {
  const { markdown, sentence, link } = shareTexts(root, sixty, null)
  expect(sentence).toMatch(/^At 60 prompts a month you would have bought /)
  expect(markdown.replaceAll('\\', '')).toBe(`[${sentence}](${link})`)
})
