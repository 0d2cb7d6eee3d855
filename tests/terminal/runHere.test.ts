import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { reportOf } from '#scenario/report.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'node_modules/.cache/terminal')
const script = join(folder, 'simulate.mjs')

/** As one script: to compile its modules is nine tenths of each start. */
beforeAll(async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'src/terminal/simulate.ts', write: false },
  })
  if (!('output' in built) || built.output.length > 1) throw new Error('simulate is no one script')
  await mkdir(folder, { recursive: true })
  // Another run beside this one may be about to read it.
  await writeFile(`${script}.${process.pid}`, built.output[0].code)
  await rename(`${script}.${process.pid}`, script)
})

const reportLine = (query: string) => `${JSON.stringify(reportOf(parseLink(query)))}\n`

describe('a command in a process of its own', () => {
  it('takes its words, prints and ends with its code', () => {
    const ran = spawnSync(process.execPath, [script, 'prompts=20', 'foo'], { encoding: 'utf8' })
    expect(ran).toMatchObject({ status: 2, stdout: reportLine('prompts=20') })
    expect(ran.stderr).toMatch(/^simulate: no setting of a scenario can be read in "foo"/)
  })

  it('answers each line as it comes', async () => {
    const child = spawn(process.execPath, [script])
    child.stdout.setEncoding('utf8')
    for (const query of ['prompts=20', 'prompts=21']) {
      child.stdin.write(`${query}\n`)
      const [line] = (await once(child.stdout, 'data')) as [string]
      expect(line).toBe(reportLine(query))
    }
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
  })

  it('ends with 1 where its input is a folder', () => {
    const input = openSync('.', 'r')
    const stdio = [input, 'pipe', 'pipe'] as const
    const ran = spawnSync(process.execPath, [script], { stdio: [...stdio], encoding: 'utf8' })
    closeSync(input)
    expect(ran).toMatchObject({ status: 1, stdout: '' })
    expect(ran.stderr).toBe('simulate: standard input is a folder.\n')
  })

  it('stays calm when whoever reads its output has had enough', async () => {
    const child = spawn(process.execPath, [script])
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
    child.stdin.on('error', () => undefined)
    child.stdin.end('prompts=20\n'.repeat(5000))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
  })
})
