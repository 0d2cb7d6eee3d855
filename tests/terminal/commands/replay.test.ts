import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCommand, runScript } from '#tests/support/terminal.ts'

const casesFile = fileURLToPath(new URL('../../cases/ledger.json', import.meta.url))
const cases = JSON.parse(readFileSync(casesFile, 'utf8')) as {
  readonly input: object
  readonly expected: object
}[]

const replay = (input: string | Buffer, words: readonly string[] = []) =>
  runCommand('replay', words, input)

const ledger = (grant: object) =>
  JSON.stringify({
    grants: [
      { id: 'g1', amount: 115, effectiveAt: '2023-02-13', expiresAt: null, kind: 'paid', ...grant },
    ],
    usage: [{ at: '2023-02-14T09:30:00Z', amount: 40 }],
    asOf: '2023-03-01',
  })

describe('replay', () => {
  it('prints what became of each grant, on one line', async () => {
    const { code, output, errors } = await replay(ledger({}))
    expect(output).toBe(
      '{"grants":[{"id":"g1","spent":40,"expired":0,"remaining":75}],"shortfall":0}\n',
    )
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
  })

  it('is an npm script', async () => {
    expect(await runScript('replay', [], ledger({}))).toEqual(await replay(ledger({})))
  })

  it('agrees with the charts of other billing engines', async () => {
    const [first] = cases
    const { output } = await replay(JSON.stringify(first?.input))
    expect(JSON.parse(output)).toEqual(first?.expected)
  })

  it('reads what Windows’ editors write', async () => {
    const { output } = await replay(ledger({}))
    for (const input of [
      Buffer.from(`\uFEFF${ledger({})}`),
      Buffer.from(`\uFEFF${ledger({})}`, 'utf16le'),
    ])
      expect(await replay(input)).toMatchObject({ code: 0, output })
  })

  it('reads a file', async () => {
    // A list of cases is no ledger, which shows that the file was read.
    const { code, errors } = await replay('', [casesFile])
    expect(errors).toContain('replay: ledger: is not an object')
    expect(code).toBe(2)
  })

  it.each([
    ['grants[0].amount', ledger({ amount: 1.5 })],
    ['grants[0].expiresAt', ledger({ expiresAt: '2023-02-13' })],
    ['grants[0].effectiveAt', ledger({ effectiveAt: '13 February' })],
    ['grants[0].voidedAt: is not known', ledger({ voidedAt: '2023-02-14' })],
    ['grants[0].expiresAt: is missing: say null', ledger({ expiresAt: undefined })],
    ['asOf', '{"grants":[],"usage":[]}'],
    ['JSON', '{"grants":'],
    ['JSON', ''],
  ])('ends with 2 and names the fault: %s', async (path, input) => {
    const { code, output, errors } = await replay(input)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toMatch(/^replay: /)
    expect(errors).toContain(path)
    expect(errors).not.toMatch(/\n\s+at /)
  })

  it('ends with 1 where there is no such file', async () => {
    const { code, errors } = await replay('', ['no/such/ledger.json'])
    expect(code).toBe(1)
    expect(errors).toContain('no/such/ledger.json')
  })

  it('takes one ledger, and no option it does not know', async () => {
    expect(await replay('', ['a.json', 'b.json'])).toMatchObject({ code: 2, output: '' })
    expect(await replay('', ['--what'])).toMatchObject({ code: 2, output: '' })
  })

  it('explains itself', async () => {
    const { code, output } = await replay('', ['--help'])
    expect(code).toBe(0)
    for (const word of ['effectiveAt', 'first moment in UTC', 'shortfall', 'Exit codes'])
      expect(output).toContain(word)
  })
})
