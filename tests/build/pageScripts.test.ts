import { expect, test } from 'vitest'
import { pageScripts } from '#build/pageScripts.ts'
import { sitePages } from '#build/pages/pages.ts'

const pageAt = (path: string) => sitePages().find((page) => page.path === path)!

const named: readonly (readonly [path: string, sources: readonly string[]])[] = [
  ['', ['./assets/explorer-2.js']],
  ['s/launch/', ['../../assets/explorer-2.js']],
  ['embed/credit/', ['../../assets/embed-3.js']],
  ['embed/explorer/', ['../../assets/embed-3.js', '../../assets/explorer-2.js']],
]

test.for(named)('the page at /%s names the scripts of its kind', ([path, sources]) => {
  const tags = pageScripts(pageAt(path), ['page-1.js', 'explorer-2.js', 'embed-3.js'])
  expect([...tags.matchAll(/src="([^"]*)"/g)].map(([, source]) => source)).toEqual(sources)
})

test('a script that was not built is an error', () => {
  expect(() => pageScripts(pageAt('embed/credit/'), ['page-1.js', 'explorer-2.js'])).toThrow(
    'no script embed was built',
  )
})
