import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A built site and the page of it that is measured. */
export interface BenchPage {
  readonly folder: string
  /** Below the folder. */
  readonly path: string
}

/** Builds a comparison page as small as the product's own build would make it. */
async function comparisonPage(name: 'bare' | 'plain'): Promise<BenchPage> {
  const folder = `${root}node_modules/.cache/bench/${name}`
  await build({
    configFile: false,
    root: fileURLToPath(new URL(name, import.meta.url)),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
    },
  })
  return { folder, path: '' }
}

export type PageName = 'bare' | 'plain' | 'ours'

export async function benchPages(): Promise<Readonly<Record<PageName, BenchPage>>> {
  const folder = `${root}dist`
  if (!existsSync(`${folder}/index.html`)) throw new Error('`npm run build` first.')
  return {
    bare: await comparisonPage('bare'),
    plain: await comparisonPage('plain'),
    ours: { folder, path: '' },
  }
}
