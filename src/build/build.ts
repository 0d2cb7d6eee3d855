import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rendererFolder = join(root, 'node_modules/.cache/prerender')

/** Builds the site into `dist`: Vite bundles it, then every page is rendered as HTML. */
export async function buildSite(dist = join(root, 'dist')): Promise<void> {
  await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: 'src/build/prerender.tsx',
      outDir: rendererFolder,
      emptyOutDir: true,
      copyPublicDir: false,
    },
  })
  const renderer = (await import(
    `${pathToFileURL(join(rendererFolder, 'prerender.js')).href}?${Date.now()}`
  )) as typeof import('./prerender.tsx')
  await renderer.prerenderSite(dist)
  await rm(join(dist, '.vite'), { recursive: true })
}
