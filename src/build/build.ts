import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { writeCheckScripts } from './embedCheck/writeScripts.ts'
import { headScriptSource } from './head/source.ts'
import { inProcesses } from './inProcesses.ts'
import type { PageJob } from './pageProcess.ts'
import { withRenderer } from './renderer.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the site into `dist`: Vite bundles it, then every page is rendered as HTML. */
export async function buildSite(dist = join(root, 'dist')): Promise<void> {
  await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
  const script = await headScriptSource()
  await withRenderer(root, async ({ frameOf, pageGroups, processFile, writeOtherFiles }) => {
    const frame = await frameOf(dist, script)
    const jobs = pageGroups().map((_, group): PageJob => ({ frame, group }))
    await inProcesses(processFile, jobs)
    await writeOtherFiles(frame)
  })
  await writeCheckScripts(dist)
}
