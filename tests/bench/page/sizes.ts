import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

export function brotliBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0)
}

/** The scripts that a page's HTML names: all that it waits for before it is live. */
export function namedScripts(folder: string, path = ''): string[] {
  const page = join(folder, path, 'index.html')
  const named = readFileSync(page, 'utf8').matchAll(/(?:href|src)="([^"]+\.js)"/g)
  return [...new Set([...named].map(([, file = '']) => join(dirname(page), file)))]
}

/** Every script that belongs to the pages of a site: all that may ever be loaded. */
export function allScripts(folder: string): string[] {
  const assets = join(folder, 'assets')
  return readdirSync(assets)
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(assets, file))
}
