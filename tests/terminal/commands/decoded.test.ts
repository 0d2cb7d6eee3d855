import { describe, expect, it } from 'vitest'
import { decoded } from '#terminal/commands/decoded.ts'

async function read(bytes: Uint8Array, chunk: number): Promise<string> {
  async function* input() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
  }
  let text = ''
  for await (const part of decoded(input())) text += part
  return text
}

const said = 'prompts=20\r\npacks=115×15 🎨'
const little = Buffer.from(said, 'utf16le')
const big = Buffer.from(little).swap16()

describe('an input', () => {
  it.each([
    ['UTF-8', Buffer.from(said)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${said}`)],
    ['UTF-16 of Windows', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['UTF-16 without a mark', little],
    ['UTF-16 the other way round, without a mark', big],
  ])('is read in %s, however it comes', async (_, bytes) => {
    for (const chunk of [1, 3, 1000]) expect(await read(bytes, chunk)).toBe(said)
  })

  it('may be empty, or a single byte', async () => {
    expect(await read(Buffer.from(''), 1)).toBe('')
    expect(await read(Buffer.from('x'), 1)).toBe('x')
  })
})
