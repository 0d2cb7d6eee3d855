import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { parseSync } from 'vite'

export interface Source {
  /** From the repository's root, with slashes. */
  readonly path: string
  readonly text: string
  /** The text without comments. */
  readonly code: string
  /** What it imports or re-exports, at once or later, as written. */
  readonly imports: readonly string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

export function readSources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) =>
      source(file.slice(root.length).replaceAll('\\', '/'), readFileSync(file, 'utf8')),
    )
}

export function source(path: string, text: string): Source {
  if (path.endsWith('.css'))
    return { path, text, code: text.replaceAll(/\/\*.*?\*\//gs, ''), imports: [] }
  const { module, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const code = comments.reduceRight(
    (kept, { start, end }) => kept.slice(0, start) + kept.slice(end),
    text,
  )
  const imports = [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start + 1, end - 1),
    ),
  ]
  return { path, text, code, imports: [...new Set(imports)] }
}
