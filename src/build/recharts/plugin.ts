import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import { stubs as allStubs, type Stub } from './stubs.ts'

const pathOf = (place: string) => normalizePath(fileURLToPath(new URL(place, import.meta.url)))

/** The path of each module that is left out, and of what stands for it. */
function replacements(stubs: readonly Stub[]): ReadonlyMap<string, string> {
  const files = stubs.flatMap((stub) => Object.entries(stub.files))
  return new Map(
    files.map(([module, file]) => {
      const path = pathOf(`../../../node_modules/${module}`)
      if (!existsSync(path)) throw new Error(`${module} is not there, so ${file} replaces nothing`)
      return [path, pathOf(`stubs/${file}`)]
    }),
  )
}

function digestOf(files: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 8)
}

/** Recharts without what the drawings never reach; the same in dev, in builds and in tests. */
export function rechartsStubs(stubs: readonly Stub[] = allStubs): Plugin {
  const files = replacements(stubs)
  const name = 'recharts-stubs'
  const load: Plugin['load'] = {
    filter: { id: [...files.keys()] },
    handler(id) {
      const file = files.get(id)
      return file && `export * from ${JSON.stringify(file)}`
    },
  }
  // In dev and in tests packages are bundled beforehand, and kept until one of these names changes.
  const beforehand = { name: `${name}-${digestOf(files.values())}`, load }
  return {
    name,
    load,
    config: () => ({ optimizeDeps: { rolldownOptions: { plugins: [beforehand] } } }),
  }
}
