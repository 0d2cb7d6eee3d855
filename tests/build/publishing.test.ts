import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFile } from '#build/headers.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The lines of a block of the README's nginx configuration; of the server itself for ''. */
function nginx(location: string): string {
  const [, server = ''] = /\*\*nginx\*\*.*\n\n((?: {6}.*\n)+)/.exec(readme) ?? []
  const block = new RegExp(`location ${location} \\{([^}]*)\\}`).exec(server)?.[1] ?? ''
  return location === '' ? server.replace(/location[^}]*\}/g, '') : block
}

/** What `_headers` asks for under a path, but for what the pages themselves say. */
function headersOf(path: string): string[][] {
  const [, lines = ''] = headersFile([{ script: '', styles: '' }]).split(`${path}\n`)
  const own = lines.split('\n\n', 1).join().trim().split(/\n\s*/)
  return own.map((line) => line.split(': ')).filter(([name]) => name !== 'Referrer-Policy')
}

test('nginx sends the headers that other hosts read from _headers', () => {
  for (const [name = '', value = ''] of headersOf('/*')) {
    expect(nginx('')).toContain(`add_header ${name} ${value};`)
    expect(nginx('/assets/')).toContain(`add_header ${name} ${value};`)
  }
  for (const [name = '', value = ''] of headersOf('/assets/*'))
    expect(nginx('/assets/')).toContain(`add_header ${name} "${value}";`)
})

test('nginx compresses all that is text, which by itself it does for HTML alone', () => {
  const [, types = ''] = /gzip_types (.*);/.exec(nginx('')) ?? []
  expect(types.split(' ')).toEqual(
    expect.arrayContaining([
      'text/javascript',
      'application/javascript',
      'application/json',
      'image/svg+xml',
    ]),
  )
  expect(nginx('')).toContain('gzip on;')
})

test('nginx finds a page by its folder, and the README names the slash', () => {
  expect(nginx('/')).toContain('try_files $uri $uri/ =404;')
  expect(readme).toContain('each address ends in a slash')
})
