import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageScripts } from '#build/pageScripts.ts'
import { sitePages } from '#build/pages/pages.ts'

let dist = ''
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'scripts-'))
  await mkdir(join(dist, 'assets'))
  for (const name of ['page-1.js', 'explorer-2.js', 'embed-3.js'])
    await writeFile(join(dist, 'assets', name), '')
})
afterAll(() => rm(dist, { recursive: true }))

const named: readonly (readonly [path: string, sources: readonly string[]])[] = [
  ['', ['./assets/explorer-2.js']],
  ['s/launch/', ['../../assets/explorer-2.js']],
  ['embed/credit/', ['../../assets/embed-3.js']],
  ['embed/explorer/', ['../../assets/embed-3.js', '../../assets/explorer-2.js']],
]

test.for(named)('the page at /%s names the scripts of its kind', async ([path, sources]) => {
  const page = sitePages().find((one) => one.path === path)!
  const tags = (await pageScripts(dist))(page)
  expect([...tags.matchAll(/src="([^"]*)"/g)].map(([, source]) => source)).toEqual(sources)
})

test('a script that was not built is an error', async () => {
  await rm(join(dist, 'assets', 'embed-3.js'))
  const scripts = await pageScripts(dist)
  const embed = sitePages().find(({ kind }) => kind === 'embed')!
  expect(() => scripts(embed)).toThrow('no script embed was built')
})
