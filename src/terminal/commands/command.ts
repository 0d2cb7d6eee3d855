/** What a command needs of the terminal that it runs in. */
export interface Terminal {
  /** What is piped in. */
  readonly input: () => AsyncIterable<Uint8Array>
  /** Waits where whoever reads at the other end of the pipe is slower. */
  readonly print: (text: string) => Promise<void>
  /** Says on standard error what is amiss. */
  readonly warn: (text: string) => void
}

/**
 * Takes the words of the command line and gives the code to end with, where that is not 0; throws
 * where it cannot go on.
 */
export type Command = (words: string[], terminal: Terminal) => Promise<number | void>

/** What was asked for makes no sense; the message says why. */
export class UsageError extends Error {}

function isUsageError(error: unknown): boolean {
  return (
    error instanceof UsageError ||
    // Thrown by parseArgs for options it does not know.
    (error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS'))
  )
}

/** Runs a command to the code it ends with; never ends in a stack trace. */
export async function run(
  name: string,
  command: Command,
  words: string[],
  terminal: Terminal,
): Promise<number> {
  try {
    return (await command(words, terminal)) ?? 0
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    terminal.warn(`${name}: ${reason}\n`)
    if (!isUsageError(error)) return 1
    terminal.warn(`See npx tsx src/terminal/${name}.ts --help\n`)
    return 2
  }
}
