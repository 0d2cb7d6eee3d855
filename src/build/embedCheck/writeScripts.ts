import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { classicScript } from '#build/scripts/hostScript.ts'

const own = {
  'report.js': new URL('./scripts/report.ts', import.meta.url),
  'wordPress.js': new URL('./scripts/wordPress.ts', import.meta.url),
  'amp.js': new URL('./scripts/amp.ts', import.meta.url),
  'navigate.js': new URL('./scripts/navigate.ts', import.meta.url),
  'resizeAll.js': new URL('./scripts/resizeAll.ts', import.meta.url),
}

/** The libraries themselves, as newsrooms load them. */
function libraries(): Record<string, string> {
  const { resolve } = createRequire(import.meta.url)
  return {
    'pym.js': resolve('pym.js/dist/pym.v1.min.js'),
    'openIframeResizer.js': join(dirname(resolve('@open-iframe-resizer/core')), 'index.umd.cjs'),
  }
}

/** Writes what runs in the pages of the embed check. */
export async function writeCheckScripts(dist: string): Promise<void> {
  const folder = join(dist, 'embed-check')
  await mkdir(folder, { recursive: true })
  for (const [name, source] of Object.entries(own))
    await writeFile(join(folder, name), await classicScript(fileURLToPath(source), name))
  await copyFile(join(dist, 'embed.js'), join(folder, 'optimised.js'))
  for (const [name, path] of Object.entries(libraries())) await copyFile(path, join(folder, name))
}
