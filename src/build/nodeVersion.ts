import { readFileSync } from 'node:fs'

/** Leaves with a plain word where this Node is older than `engines` in package.json asks for. */
export function requireNode(running = process.versions.node) {
  const wanted = wantedNode()
  if (isOlder(running, wanted)) {
    process.stderr.write(`This needs Node ${wanted} or newer; here is Node ${running}.\n`)
    process.exit(1)
  }
}

function wantedNode(): string {
  const path = new URL('../../package.json', import.meta.url)
  const { engines } = JSON.parse(readFileSync(path, 'utf8')) as { engines: { node: string } }
  return engines.node.replace('>=', '')
}

export function isOlder(version: string, wanted: string): boolean {
  return version.localeCompare(wanted, 'en', { numeric: true }) < 0
}
