import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

type Renderer = typeof import('./prerender.tsx')

/** Bundles what turns pages into HTML, and lends it out. */
export async function withRenderer<T>(root: string, task: (renderer: Renderer) => Promise<T>) {
  const cache = join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  // A folder of its own each time: under an address once imported, Node keeps the older module.
  const outDir = await mkdtemp(join(cache, 'prerender-'))
  try {
    const ssr = 'src/build/prerender.tsx'
    await build({ root, logLevel: 'warn', build: { ssr, outDir, copyPublicDir: false } })
    const address = pathToFileURL(join(outDir, 'prerender.js')).href
    return await task((await import(address)) as Renderer)
  } finally {
    await rm(outDir, { recursive: true })
  }
}
