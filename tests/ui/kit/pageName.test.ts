import { describe, expect, it } from 'vitest'
import { sources } from '#catalogue/sources.ts'
import { pageName } from '#ui/kit/pageName.ts'

describe('the name of a page', () => {
  it('is its host, and what tells it from the host’s others', () => {
    expect(pageName('https://help.openai.com/en/articles/6399305')).toBe(
      'help.openai.com/…/6399305',
    )
    expect(pageName('https://github.com/BerriAI/litellm/blob/main/a.json')).toBe(
      'github.com/BerriAI/litellm',
    )
    expect(pageName('https://github.com/a/b/discussions/44983')).toBe('github.com/a/b/…/44983')
    expect(pageName('https://www.a.org/a-very-long-headline-of-a-page')).toBe('a.org')
    expect(pageName('https://shutterbug.com')).toBe('shutterbug.com')
  })

  it('differs for every source', () => {
    const names = Object.values(sources).flatMap(({ url }) => (url === null ? [] : [pageName(url)]))
    expect(new Set(names).size).toBe(names.length)
  })
})
