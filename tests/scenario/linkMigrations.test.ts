import { describe, expect, it } from 'vitest'
import {
  currentGrammar,
  linkMigrations,
  migrateLink,
  type Migration,
} from '#scenario/linkMigrations.ts'

const rename =
  (from: string, to: string): Migration =>
  (said) =>
    new Map([...said].map(([key, value]) => [key === from ? to : key, value]))

describe('the migrations of links', () => {
  it('lead from each older grammar to the current one', () => {
    expect(currentGrammar).toBe(linkMigrations.length + 1)
  })

  it('leave a link of the current grammar as it is', () => {
    const said = new Map([['prompts', '20']])
    expect(migrateLink(said, currentGrammar)).toBe(said)
  })

  it('are applied in order, from the grammar of the link on', () => {
    const chain = [rename('a', 'b'), rename('b', 'c')]
    const said = new Map([
      ['a', '1'],
      ['b', '2'],
    ])
    expect([...migrateLink(said, 1, chain).keys()]).toEqual(['c'])
    expect([...migrateLink(said, 2, chain)]).toEqual([
      ['a', '1'],
      ['c', '2'],
    ])
    expect(migrateLink(said, 3, chain)).toBe(said)
  })
})
