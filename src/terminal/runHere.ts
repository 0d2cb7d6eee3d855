import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import { run, type Command } from './commands/command.ts'

/** Node would take a folder for an input that is empty. */
function input(): AsyncIterable<Uint8Array> {
  if (fstatSync(process.stdin.fd).isDirectory()) throw new Error('standard input is a folder.')
  return process.stdin
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

const warn = (text: string) => void process.stderr.write(text)

/** Runs a command in this process, on the words it was started with. */
export async function runHere(name: string, command: Command): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `simulate … | head -1` closes the pipe before all is printed: that is no fault.
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  process.exitCode = await run(name, command, process.argv.slice(2), { input, print, warn })
}
