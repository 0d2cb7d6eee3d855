import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'

/** A program of one of Debian's packages: there already, else installed now, else an error. */
export function provideProgram(name: string, debianPackage: string): string {
  const found = find(name)
  if (found) return found
  const missing = `The tests in other engines need ${name} (Debian: ${debianPackage}).`
  if (process.getuid?.() !== 0 || !find('apt-get'))
    throw new Error(`${missing} It is not there, and only root on Debian can have it installed.`)
  process.stderr.write(`${missing} Installing it.\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { stdio: 'ignore', timeout: 300_000, env } as const
  execFileSync('apt-get', ['update'], options)
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], options)
  const installed = find(name)
  if (!installed) throw new Error(`${missing} It was installed, and is still not there.`)
  return installed
}

function find(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('no port is free'))
      })
    })
  })
}

/** A screen that nobody sees, for a browser that has no headless mode; its name. */
export function startScreen(): Promise<{ display: string; screen: ChildProcess }> {
  const program = provideProgram('Xvfb', 'xvfb')
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']
  const screen = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  return new Promise((resolve, reject) => {
    screen.once('error', reject)
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    screen.stdio[3]?.once('data', (number: Buffer) =>
      resolve({ display: `:${number.toString().trim()}`, screen }),
    )
  })
}
