import { describe, expect, it } from 'vitest'
import { runCommand, runScript } from '#tests/support/terminal.ts'

describe('prices', () => {
  it('lists what is due on a day with its reasons and sources, and ends with 1', async () => {
    const { code, output, errors } = await runCommand('prices', ['--day', '2026-12-02'])
    expect({ code, errors }).toEqual({ code: 1, errors: '' })
    expect(output).toMatch(/^Due on 2 December 2026:\n\n- \*\*/)
    expect(output).toContain(
      '- **OpenAI gpt-image-1-mini**: was to end on 1 December 2026\n  - OpenAI: the model gpt-image-1-mini: https://developers.openai.com/',
    )
  })

  it('is an npm script', async () => {
    const words = ['--day', '2026-12-02']
    expect(await runScript('prices', words)).toEqual(await runCommand('prices', words))
  })

  it('ends with 0 where nothing is', async () => {
    // Before the first price there is nothing that could be old.
    expect(await runCommand('prices', ['--day', '2022-07-20'])).toEqual({
      code: 0,
      output: 'Nothing is due on 20 July 2022.\n',
      errors: '',
    })
  })

  it.each([[['--day', '2026-02-30']], [['--today']]])('takes %j for a slip', async (words) => {
    const { code, output, errors } = await runCommand('prices', words)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toMatch(/^prices: .*\nSee npx tsx src\/terminal\/prices\.ts --help\n$/)
  })

  it('says how it is used', async () => {
    const { code, output } = await runCommand('prices', ['--help'])
    expect(code).toBe(0)
    expect(output).toContain('--day')
  })
})
