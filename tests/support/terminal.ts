import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

type Command = 'simulate' | 'replay' | 'prices'

interface Start {
  readonly input?: string | Buffer
}

/** Starts one of the commands in a process of its own. */
export function startCommand(name: Command, words: readonly string[] = []) {
  const script = `src/terminal/${name}.ts`
  return spawn(process.execPath, ['--import', 'tsx', script, ...words], { cwd: root })
}

/** Runs one to its end. */
export async function runCommand(
  name: Command,
  words: readonly string[] = [],
  { input = '' }: Start = {},
): Promise<Finished> {
  const child = startCommand(name, words)
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
  // A command that needs no input may end before it has taken it.
  child.stdin.on('error', () => undefined).end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, output, errors }
}
