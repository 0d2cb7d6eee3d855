import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = '.github/workflows/'
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const text = readFileSync(folder + name, 'utf8')

  test('takes each action at one commit', () => {
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action)
    expect(actions.length).toBeGreaterThan(0)
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40}$/)
  })

  test('may do nothing but what a job asks for, and writes no contents', () => {
    expect(text).toMatch(/^permissions: \{\}$/m)
    expect(text).not.toMatch(/contents: write|write-all|git (?:push|commit)/)
  })

  test('runs scripts that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script]) => script)
    expect(named.length).toBeGreaterThan(0)
    for (const script of named) expect(scripts).toHaveProperty([script ?? ''])
  })
})
