import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readSources } from './support/sources.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

/** All that TypeScript reads for a project, its libraries too. */
async function filesOf(project: string): Promise<string[]> {
  const words = [tsc, '-p', `src/tsconfig.${project}.json`, '--listFilesOnly']
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root })
  return stdout
    .trim()
    .split(/\r?\n/)
    .map((file) => file.replaceAll('\\', '/'))
}

function sourcesIn(folder: string): string[] {
  const paths = readSources(folder).map(({ path }) => path)
  return paths.filter((path) => !path.endsWith('.css'))
}

const projects = [
  {
    name: 'model',
    folders: ['src/domain', 'src/catalogue', 'src/scenario'],
    starts: [],
    knows: /\/lib\.es2022\.d\.ts$/,
    knowsNot: /\/lib\.(dom|es2023)|\/@types\//,
  },
  {
    name: 'page',
    folders: ['src/store', 'src/ui', 'src/host', 'src/build/embedCheck/scripts'],
    starts: ['src/main.tsx', 'src/build/head/entry.ts'],
    knows: /\/lib\.dom\.d\.ts$/,
    knowsNot: /\/lib\.es2023|\/@types\/node\//,
  },
  {
    name: 'node',
    folders: ['src/build', 'src/terminal', 'tests'],
    starts: ['vite.config.ts'],
    knows: /\/@types\/node\/index\.d\.ts$/,
    knowsNot: /\/lib\.es2024/,
  },
]

const listed = await Promise.all(
  projects.map(async (project) => ({ ...project, files: await filesOf(project.name) })),
)

describe.each(listed)('the project `$name`', ({ files, folders, starts, knows, knowsNot }) => {
  test('checks every file of its folders', () => {
    const wanted = [...starts, ...folders.flatMap(sourcesIn)]
    expect(wanted.filter((path) => !files.some((file) => file.endsWith(`/${path}`)))).toEqual([])
  })

  test('knows what there is where its files run, and nothing else', () => {
    expect(files.some((file) => knows.test(file))).toBe(true)
    expect(files.filter((file) => knowsNot.test(file))).toEqual([])
  })
})
