import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { requireNode } from './nodeVersion.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function start() {
  requireNode()
  // Only now: on an older Node, loading Vite fails before a plain word could be said.
  const { preview } = await import('vite')
  const { buildSite } = await import('./build.ts')
  process.stdout.write('Building the explorer …\n')
  await buildSite()
  const server = await preview({ root, logLevel: 'warn' })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('the server has no address')
  process.stdout.write(`The explorer is at ${address}\nPress Ctrl+C to stop.\n`)
  openBrowser(address)
}

/** Where there is no display, or nothing that opens a page, the printed address has to do. */
function openBrowser(address: string) {
  const [command, ...before] = openers[process.platform] ?? openers.linux
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (command === 'xdg-open' && !DISPLAY && !WAYLAND_DISPLAY) return
  const child = spawn(command, [...before, address], { detached: true, stdio: 'ignore' })
  child.on('error', () => {})
  child.unref()
}

type Opener = readonly [command: string, ...before: string[]]
const openers: Partial<Record<NodeJS.Platform, Opener>> & { linux: Opener } = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
}

await start()
