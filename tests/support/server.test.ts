import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder, type StaticServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'served-'))
let server: StaticServer

beforeAll(async () => {
  mkdirSync(join(folder, 's', 'light'), { recursive: true })
  writeFileSync(join(folder, 's', 'light', 'index.html'), '<p>Light use</p>')
  writeFileSync(join(folder, 'chart.js'), 'draw()\n'.repeat(1000))
  writeFileSync(join(folder, '_headers'), '/*\n  X-Robots: none\n\n/s/*\n  X-Robots: all\n')
  server = await serveFolder(folder, '/some/folder/')
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test('a folder answers with its index.html', async () => {
  const response = await fetch(`${server.url}s/light/`)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await response.text()).toBe('<p>Light use</p>')
})

test('a folder without its slash moves there and keeps the query', async () => {
  const response = await fetch(`${server.url}s/light?prompts=40`)
  expect(response.url).toBe(`${server.url}s/light/?prompts=40`)
})

test.each(['br', 'gzip'])('what can be compressed comes as %s', async (encoding) => {
  const response = await fetch(`${server.url}chart.js`, {
    headers: { 'accept-encoding': encoding },
  })
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(Number(response.headers.get('content-length'))).toBeLessThan(200)
  expect(await response.text()).toHaveLength(7000)
})

test('_headers holds for the paths it names, and is not served', async () => {
  const chart = await fetch(`${server.url}chart.js`)
  expect(chart.headers.get('x-robots')).toBe('none')
  const scenario = await fetch(`${server.url}s/light/`)
  expect(scenario.headers.get('x-robots')).toBe('all')
  const headers = await fetch(`${server.url}_headers`)
  expect(headers.status).toBe(404)
})

test.each(['nothing.js', 's/', '../chart.js', '%2e%2e/chart.js', '%zz'])(
  'nothing is served at %s',
  async (path) => {
    const response = await fetch(server.url + path)
    expect(response.status).toBe(404)
  },
)
