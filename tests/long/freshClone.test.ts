import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const clone = mkdtempSync(join(tmpdir(), 'clone-'))
let started: ChildProcess | undefined

afterAll(() => {
  if (started?.pid !== undefined) process.kill(-started.pid)
  rmSync(clone, { recursive: true })
})

test('a fresh clone builds, serves the page and prints its address', async () => {
  execFileSync('git', ['clone', '--quiet', '.', clone])
  execFileSync('npm', ['ci'], { cwd: clone, stdio: 'ignore' })
  // A group of its own: npm, its shell, tsx and Node all have to be stopped.
  started = spawn('npm', ['start'], {
    cwd: clone,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const page = await fetch(await printedAddress(started))
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<title>')
})

function printedAddress(child: ChildProcess): Promise<string> {
  let text = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      text += chunk
      const address = /http:\S+/.exec(text)
      if (address) resolve(address[0])
    })
    child.on('exit', () => reject(new Error(`npm start ended early, saying: ${text}`)))
  })
}
