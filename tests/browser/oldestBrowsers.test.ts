import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { test } from '#tests/support/page.ts'

describe('the oldest browsers', () => {
  test('can parse each script that is loaded', async () => {
    const folder = join(import.meta.dirname, '../../dist/assets')
    const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(3)
    for (const name of scripts) {
      const script = await readFile(join(folder, name), 'utf8')
      // Safari has both since 16.4.
      expect(script, `in ${name}`).not.toMatch(/\(\?<[=!]|[;{}]static\{/)
    }
  })
})
