import { dirname, join } from 'node:path/posix'
import type { Source } from './sources.ts'

type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** From each file to the files of src that it imports. */
export function fileGraph(files: readonly Pick<Source, 'path' | 'imports'>[]): Graph {
  return new Map(
    files.map(({ path, imports }) => [
      path,
      new Set(
        imports
          .filter((name) => /^[.#]/.test(name))
          .map((name) =>
            name.startsWith('#') ? name.replace('#', 'src/') : join(dirname(path), name),
          ),
      ),
    ]),
  )
}

/** From each folder to the others that its files import. */
export function folderGraph(files: Graph): Graph {
  const folders = new Map<string, Set<string>>()
  for (const [path, imports] of files) {
    const from = folders.get(dirname(path)) ?? new Set()
    folders.set(dirname(path), from)
    for (const name of imports) if (dirname(name) !== dirname(path)) from.add(dirname(name))
  }
  return folders
}

/** A way from somewhere back to itself; null where there is none. */
export function circleIn(graph: Graph): readonly string[] | null {
  const settled = new Set<string>()
  const search = (node: string, way: readonly string[]): readonly string[] | null => {
    const at = way.indexOf(node)
    if (at >= 0) return [...way.slice(at), node]
    if (settled.has(node)) return null
    for (const next of graph.get(node) ?? []) {
      const circle = search(next, [...way, node])
      if (circle) return circle
    }
    settled.add(node)
    return null
  }
  for (const node of graph.keys()) {
    const circle = search(node, [])
    if (circle) return circle
  }
  return null
}
