import { once } from 'node:events'
import { fstatSync } from 'node:fs'

/** What was asked for makes no sense; the message says why. */
export class UsageError extends Error {}

/** Says what is amiss and goes on; the command ends with 2 all the same. */
export function complain(name: string, problem: string): void {
  process.stderr.write(`${name}: ${problem}\n`)
  process.exitCode = 2
}

/** What is piped in; Node would take a folder for an input that is empty. */
export function standardInput(): NodeJS.ReadStream {
  if (fstatSync(process.stdin.fd).isDirectory()) throw new Error('standard input is a folder.')
  return process.stdin
}

/** Waits where whoever reads at the other end of the pipe is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

function isUsageError(error: unknown): boolean {
  return (
    error instanceof UsageError ||
    // Thrown by parseArgs for options it does not know.
    (error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS'))
  )
}

/** Runs a command on the words of the command line; never ends in a stack trace. */
export async function run(
  name: string,
  command: (words: string[]) => Promise<void>,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `simulate … | head -1` closes the pipe before all is printed: that is no fault.
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  try {
    await command(process.argv.slice(2))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${name}: ${reason}\n`)
    process.exitCode = 1
    if (!isUsageError(error)) return
    process.stderr.write(`See npx tsx src/terminal/${name}.ts --help\n`)
    process.exitCode = 2
  }
}
