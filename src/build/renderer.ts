import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** What turns pages into HTML, and the file of a process that does. */
type Renderer = typeof import('./prerender.tsx') & { readonly processFile: string }

/** Bundles what turns pages into HTML, and lends it out. */
export async function withRenderer<T>(root: string, task: (renderer: Renderer) => Promise<T>) {
  const cache = join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  // A folder of its own each time: under an address once imported, Node keeps the older module.
  const outDir = await mkdtemp(join(cache, 'prerender-'))
  try {
    const input = ['src/build/prerender.tsx', 'src/build/pageProcess.ts']
    const options = { ssr: true, outDir, copyPublicDir: false, rolldownOptions: { input } }
    await build({ root, logLevel: 'warn', build: options })
    const address = pathToFileURL(join(outDir, 'prerender.js')).href
    const module = (await import(address)) as typeof import('./prerender.tsx')
    return await task({ ...module, processFile: join(outDir, 'pageProcess.js') })
  } finally {
    await rm(outDir, { recursive: true })
  }
}
