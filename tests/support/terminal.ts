import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

type Command = 'simulate' | 'replay' | 'prices'

type Input = string | Buffer

const scripts = new Map<Command, Promise<string>>()

/** One of the commands as one script: to compile its modules is nine tenths of each start. */
export function bundled(name: Command): Promise<string> {
  const script = scripts.get(name) ?? bundle(name)
  scripts.set(name, script)
  return script
}

async function bundle(name: Command): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: `src/terminal/${name}.ts`, write: false },
  })
  if (!('output' in built) || built.output.length > 1) throw new Error(`${name} is no one script`)
  const folder = join(root, 'node_modules/.cache/terminal')
  const file = join(folder, `${name}.mjs`)
  await mkdir(folder, { recursive: true })
  // Another run beside this one may be about to read it.
  await writeFile(`${file}.${process.pid}`, built.output[0].code)
  await rename(`${file}.${process.pid}`, file)
  return file
}

/** Starts one in a process of its own. */
export async function startCommand(name: Command, words: readonly string[] = []) {
  return spawn(process.execPath, [await bundled(name), ...words], { cwd: root })
}

/** Runs one to its end. */
export async function runCommand(name: Command, words: readonly string[] = [], input: Input = '') {
  return finished(await startCommand(name, words), input)
}

/** Runs one as a reader does, by its npm script. */
export function runScript(name: Command, words: readonly string[], input: Input = '') {
  const line = ['npm', 'run', '--silent', name, '--', ...words.map((word) => JSON.stringify(word))]
  // Windows starts a .cmd file only in a shell.
  return finished(spawn(line.join(' '), { cwd: root, shell: true }), input)
}

async function finished(child: ChildProcessWithoutNullStreams, input: Input): Promise<Finished> {
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
  // A command that needs no input may end before it has taken it.
  child.stdin.on('error', () => undefined).end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, output, errors }
}
