import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { build, createServer, type InlineConfig } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostScript, hostScriptSource } from '#build/scripts/hostScript.ts'
import { guestScriptSource } from '#tests/support/servedEmbeds.ts'

const compressed = (source: string) => brotliCompressSync(source).length

describe('what an embed costs', () => {
  test('is at most 2 kB on the author’s page', async () => {
    expect(compressed(await hostScriptSource())).toBeLessThanOrEqual(2048)
  })

  test('is at most 1.2 kB in the embed for telling its height', async () => {
    const source = await guestScriptSource()
    expect(source).toContain('pymxPYMx')
    expect(compressed(source)).toBeLessThanOrEqual(1228)
  })
})

describe('the host script', () => {
  test('is a classic script that reads the same in any charset', async () => {
    const source = await hostScriptSource()
    expect(() => new Script(source)).not.toThrow()
    expect(source).toMatch(/^[\n\t -~]+$/)
  })
})

describe('the plugin', () => {
  let root: string
  const settings = (): InlineConfig => ({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [hostScript()],
    server: { port: 0, host: '127.0.0.1' },
  })

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'host-script-'))
    await writeFile(join(root, 'index.html'), '<!doctype html>')
  })
  afterAll(() => rm(root, { recursive: true }))

  test('puts the script at the root of the site, under a name without a hash', async () => {
    const built = await build({ ...settings(), build: { write: false } })
    const files = 'output' in built ? built.output : []
    expect(files.map(({ fileName }) => fileName).toSorted()).toEqual(['embed.js', 'index.html'])
  })

  test('serves it while developing', async () => {
    const server = await createServer(settings())
    await server.listen()
    const response = await fetch(new URL('embed.js', server.resolvedUrls?.local[0]))
    expect(response.headers.get('content-type')).toBe('text/javascript')
    expect(await response.text()).toBe(await hostScriptSource())
    await server.close()
  })
})
