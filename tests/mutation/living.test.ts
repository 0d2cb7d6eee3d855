import { expect, test } from 'vitest'
import { compare, tried, type Report } from './living.ts'

const source = `export const enough = (a: number) => a > 0

class Lot {
  spend(wanted: number) {
    return wanted > 0 && wanted > 1
  }
}
`

/** A mutant of the code, where it stands for the n-th time. */
function mutant(code: string, replacement: string, status: string, nth = 0) {
  const before = source
    .split(code)
    .slice(0, nth + 1)
    .join(code)
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  const start = { line, column }
  const end = { line, column: column + code.length }
  return { status, replacement, mutatorName: 'EqualityOperator', location: { start, end } }
}

function report(...mutants: Report['files'][string]['mutants']): Report {
  return { files: { 'src/lot.ts': { source, mutants } } }
}

const spend = (...mutants: string[]) => ({
  file: 'src/lot.ts',
  within: 'Lot.spend',
  why: 'nobody asks',
  mutants,
})

test('a mutant is known by its declaration and by what it changes', () => {
  const { killed, living } = tried(
    report(
      mutant('a > 0', 'a >= 0', 'Killed'),
      mutant('a > 0', 'false', 'NoCoverage'),
      mutant('wanted > 0', 'true', 'Survived'),
      mutant('wanted > 1', 'true', 'Ignored'),
    ),
  )
  expect(killed).toEqual(['src/lot.ts, enough: a > 0 → a >= 0'])
  expect(living).toEqual([
    'src/lot.ts, Lot.spend: wanted > 0 → true',
    'src/lot.ts, enough: a > 0 → false',
  ])
})

test('a survivor that is listed for another place is unknown, and what is listed there is stale', () => {
  const outcome = tried(report(mutant('a > 0', 'true', 'Survived')))
  expect(compare(outcome, [spend('a > 0 → true')])).toEqual({
    unknown: ['src/lot.ts, enough: a > 0 → true'],
    stale: ['src/lot.ts, Lot.spend: a > 0 → true'],
  })
})

test('the same change twice in one place is listed twice', () => {
  const both = [0, 1].map((nth) => mutant('wanted', 'other', 'Survived', nth + 1))
  const outcome = tried(report(...both))
  expect(compare(outcome, [spend('wanted → other')]).unknown).toHaveLength(1)
  const twice = compare(outcome, [spend('wanted → other', 'wanted → other')])
  expect(twice).toEqual({ unknown: [], stale: [] })
})

test('one that is listed and ended by the clock is not stale, one that is killed is', () => {
  const known = [spend('wanted > 0 → true')]
  const slow = tried(report(mutant('wanted > 0', 'true', 'Timeout')))
  expect(compare(slow, known)).toEqual({ unknown: [], stale: [] })
  const killed = tried(report(mutant('wanted > 0', 'true', 'Killed')))
  expect(compare(killed, known).stale).toHaveLength(1)
})
