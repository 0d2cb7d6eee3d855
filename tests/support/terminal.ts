import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { run, type Command } from '#terminal/commands/command.ts'
import { prices } from '#terminal/commands/prices.ts'
import { replayLedger } from '#terminal/commands/replay.ts'
import { simulate } from '#terminal/commands/simulate.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

const commands = { simulate, replay: replayLedger, prices } satisfies Record<string, Command>

type Name = keyof typeof commands

type Input = string | Buffer

/** Runs a command here, in a terminal that keeps what it says. */
export async function runCommand(
  name: Name,
  words: readonly string[] = [],
  piped: Input = '',
): Promise<Finished> {
  let output = ''
  let errors = ''
  const code = await run(name, commands[name], [...words], {
    async *input() {
      yield Buffer.from(piped)
    },
    print: async (text) => void (output += text),
    warn: (text) => void (errors += text),
  })
  return { code, output, errors }
}

/** Runs one as a reader does, by its npm script. */
export function runScript(name: Name, words: readonly string[], input: Input = '') {
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
