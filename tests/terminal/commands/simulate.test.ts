import { describe, expect, it } from 'vitest'
import { formatLink, parseLink } from '#scenario/link.ts'
import { planReportOf } from '#scenario/plans/planReport.ts'
import { presetScenario } from '#scenario/presets.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { reportOf } from '#scenario/report.ts'
import { runCommand, runScript } from '#tests/support/terminal.ts'
import { workedCases } from '#tests/support/workedCases.ts'

const simulate = (words: readonly string[], input?: string | Buffer) =>
  runCommand('simulate', words, input)

const reportLine = (query: string) => `${JSON.stringify(reportOf(parseLink(query)))}\n`

describe('simulate', () => {
  it('prints a report a line for each of its arguments', async () => {
    const words = ['prompts=20&months=12', 'https://example.org/?prompts=131&months=1#account', '']
    const { code, output, errors } = await simulate(words)
    expect(output).toBe(words.map(reportLine).join(''))
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
  })

  it('is an npm script', async () => {
    const { code, output, errors } = await runScript('simulate', ['prompts=20&months=12'], '')
    expect(output).toBe(reportLine('prompts=20&months=12'))
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
  })

  it('reads scenarios from standard input, a blank line being the default', async () => {
    const { code, output } = await simulate([], 'prompts=20\r\n\n?prompts=15')
    expect(output).toBe(['prompts=20', '', 'prompts=15'].map(reportLine).join(''))
    expect(code).toBe(0)
  })

  it('prints nothing where it is given nothing', async () => {
    expect(await simulate([])).toEqual({ code: 0, output: '', errors: '' })
  })

  it('prints every worked case as the page has it', async () => {
    const queries = workedCases.map(({ query }) => query)
    const { output } = await simulate([], queries.join('\n'))
    expect(output).toBe(queries.map(reportLine).join(''))
  })

  it('takes thousands of scenarios', async () => {
    const queries = Array.from(
      { length: 2000 },
      (_, index) => `${workedCases[index % workedCases.length]?.query}&bonus=${index}`,
    )
    const { code, output } = await simulate([], queries.join('\n'))
    expect(code).toBe(0)
    expect(output.split('\n')).toHaveLength(2001)
  })
})

describe('simulate, given what makes no sense', () => {
  it.each([
    ['100 kB of noise', 'prompts=%zz&&=?#\u0000'.repeat(5000)],
    ['one endless value', `prompts=${'9'.repeat(100_000)}`],
    ['other alphabets and markup', 'प्रांप्ट=४०&prompts=<script>&__proto__=1&packs=🎨'],
  ])('still prints a report on %s', async (_, input) => {
    const { code, output, errors } = await simulate([], input)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    const report = JSON.parse(output) as { months: unknown[]; totals: { cashCents: number } }
    expect(report.months).toHaveLength(12)
    expect(report.totals.cashCents).toBeGreaterThanOrEqual(0)
  })

  it.each([
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x3d, 0x26, 0xc0, 0x80])],
    ['a word', 'foo'],
    ['a quote that cmd has left', "'prompts=20"],
  ])('says so and ends with 2 where no setting can be read in %s', async (_, input) => {
    const { code, output, errors } = await simulate([], input)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toMatch(/^simulate: no setting of a scenario can be read in /)
  })

  it('goes on after what cannot be read', async () => {
    const { code, output, errors } = await simulate(['prompts=20', 'foo', '/s/beta/'])
    expect(output).toBe(reportLine('prompts=20') + reportLine('bonus=50'))
    expect(errors).toContain('"foo"')
    expect(code).toBe(2)
  })

  it('takes what PowerShell writes into a file', async () => {
    const input = Buffer.from('\uFEFFprompts=20\r\nprompts=15\r\n', 'utf16le')
    const { code, output } = await simulate([], input)
    expect(output).toBe(reportLine('prompts=20') + reportLine('prompts=15'))
    expect(code).toBe(0)
  })

  it('ends with 2 and says where to read more on an option it does not know', async () => {
    const { code, output, errors } = await simulate(['--cvs', 'prompts=20'])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain("Unknown option '--cvs'")
    expect(errors).toContain('npx tsx src/terminal/simulate.ts --help')
    expect(errors).not.toMatch(/\n\s+at /)
  })

  it('takes for a scenario what follows a bare --', async () => {
    const { code, output } = await simulate(['--', '-x=1&prompts=20'])
    expect({ code, output }).toEqual({ code: 0, output: reportLine('prompts=20') })
  })
})

describe('simulate --csv', () => {
  it('prints the months of one scenario', async () => {
    const { code, output, errors } = await simulate(['--csv', 'prompts=131&months=2'])
    expect(output).toBe(
      [
        'month,prompts,edits,variations,refused,granted,bought,packs,cashCents,spentFree,spentPaid,expiredFree,expiredPaid,balanceFree,balancePaid',
        '1,131,0,0,0,15,230,2,3000,15,116,0,0,0,114',
        '2,131,0,0,0,15,115,1,1500,15,116,0,0,0,113',
        '',
      ].join('\r\n'),
    )
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
  })

  it('reads the scenario from standard input too, and tells its notes apart from the table', async () => {
    const { code, output, errors } = await simulate(['--csv'], 'months=1&kept=9')
    expect(output.split('\r\n')).toHaveLength(3)
    expect(errors).toContain('“Images kept” takes a whole number from 1 to 4.')
    expect(code).toBe(0)
  })

  it('ends with 2 on more than one scenario, or none that can be read', async () => {
    expect(await simulate(['--csv', 'prompts=1', 'prompts=2'])).toMatchObject({
      code: 2,
      output: '',
    })
    expect(await simulate(['--csv', 'foo'])).toMatchObject({ code: 2, output: '' })
    expect(await simulate(['--csv'], 'prompts=1\nprompts=2\n')).toMatchObject({
      code: 2,
      output: '',
    })
  })
})

describe('simulate --plans', () => {
  const planLine = (query: string, pay: 'all' | 'kept') =>
    `${JSON.stringify(planReportOf(parseLink(query), pay))}\n`

  it('prints for each scenario what its pictures come to under every plan', async () => {
    const words = ['prompts=40', '/s/studio/']
    const { code, output, errors } = await simulate(['--plans', ...words])
    const scenario = presetScenario('studio') ?? defaultScenario
    expect(output).toBe(planLine('prompts=40', 'all') + planLine(formatLink({ scenario }), 'all'))
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(await simulate(['--plans', '--pay', 'kept'], 'prompts=40\n')).toMatchObject({
      output: planLine('prompts=40', 'kept'),
    })
  })

  it.each([
    ['a way to pay that there is not', ['--plans', '--pay', 'some', 'prompts=1'], '"some"'],
    ['a way to pay without plans', ['--pay', 'kept', 'prompts=1'], '--plans'],
    ['a table of months beside it', ['--plans', '--csv', 'prompts=1'], '--csv'],
  ])('ends with 2 on %s', async (_, words, named) => {
    const { code, output, errors } = await simulate(words)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(named)
  })
})

describe('simulate --help', () => {
  it('says what it does, what it takes and what its exit codes mean', async () => {
    const { code, output } = await simulate(['--help', '--csv'])
    expect(code).toBe(0)
    for (const word of ['npm run -s simulate', '--csv', '--plans', '--pay', 'notes', 'Exit codes'])
      expect(output).toContain(word)
    expect(await simulate(['-h'])).toMatchObject({ code: 0, output })
  })
})
