import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { provideChromium, provideHeadlessShell } from './chromium.ts'
import { serveFolder, type StaticServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page, below a folder as on a host that gives no domain of its own. */
    site: string
    /** Path of a Chromium. */
    chromium: string
    /** Whether cases that differ little are all run, as `npm run test:all` does. */
    thorough: boolean
  }
}

let server: StaticServer

export async function setup(project: TestProject) {
  const dist = join(project.config.root, 'dist')
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('The browser tests run on the built page: `npm run build` first.')
  server = await serveFolder(dist, '/some/folder/')
  project.provide('site', server.url)
  const { thorough } = project.config.provide
  project.provide('chromium', thorough === false ? provideHeadlessShell() : provideChromium())
}

export async function teardown() {
  await server.close()
}
