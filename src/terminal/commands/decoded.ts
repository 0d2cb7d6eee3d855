import { TextDecoder } from 'node:util'

/**
 * The text of an input, whoever wrote it: Windows' own shells and editors put UTF-16 in a file, or
 * a byte-order mark before UTF-8.
 */
export async function* decoded(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  let held: Uint8Array = new Uint8Array()
  for await (const chunk of input) {
    held = Buffer.concat([held, chunk])
    if (decoder === null && held.length < 2) continue
    decoder ??= new TextDecoder(encodingOf(held))
    yield decoder.decode(held, { stream: true })
    held = new Uint8Array()
  }
  decoder ??= new TextDecoder()
  yield decoder.decode(held)
}

/** By the byte-order mark; without one by the zero in every other byte of what is mostly ASCII. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be'
  return 'utf-8'
}
