import { parseSync } from 'vite'
import type { KnownMutants } from './KnownMutants.ts'

interface Place {
  readonly line: number
  readonly column: number
}

/** As in the schema of mutation reports, as far as it is read here. */
interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

export interface Report {
  readonly files: Readonly<Record<string, { source: string; mutants: readonly Mutant[] }>>
}

/** Each by its place and by what it changed. */
interface Tried {
  readonly killed: readonly string[]
  /** Ended by the clock: one that does nothing but more work may live on a quicker machine. */
  readonly timedOut: readonly string[]
  readonly living: readonly string[]
}

export function tried({ files }: Report): Tried {
  const ended: Record<string, string[]> = {}
  for (const [file, { source, mutants }] of Object.entries(files))
    for (const mutant of mutants) {
      const from = offsetOf(source, mutant.location.start)
      const code = oneLine(source.slice(from, offsetOf(source, mutant.location.end)))
      const becomes = oneLine(mutant.replacement ?? mutant.mutatorName)
      const key = keyOf(file, declarationAt(file, source, from), `${code} → ${becomes}`)
      ;(ended[mutant.status] ??= []).push(key)
    }
  const { Killed = [], Timeout = [], Survived = [], NoCoverage = [] } = ended
  return { killed: Killed, timedOut: Timeout, living: [...Survived, ...NoCoverage] }
}

/** Each counts as often as it is listed: the same change twice in one place is two mutants. */
export function compare({ living, timedOut }: Tried, known: readonly KnownMutants[]) {
  const listed = known.flatMap(({ file, within, mutants }) =>
    mutants.map((mutant) => keyOf(file, within, mutant)),
  )
  return { unknown: without(living, listed), stale: without(listed, [...living, ...timedOut]) }
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...some]
  return all.filter((one) => {
    const index = left.indexOf(one)
    if (index !== -1) left.splice(index, 1)
    return index === -1
  })
}

const keyOf = (file: string, within: string, mutant: string) => `${file}, ${within}: ${mutant}`

const oneLine = (code: string) => code.replace(/\s+/g, ' ')

function offsetOf(source: string, { line, column }: Place): number {
  const before = source.split('\n').slice(0, line - 1)
  return before.reduce((sum, { length }) => sum + length + 1, column - 1)
}

/** The declaration at a place, and in a class the member: `Timeline.firstRunOut`. */
function declarationAt(file: string, source: string, offset: number): string {
  const holds = ({ start, end }: { start: number; end: number }) => start <= offset && offset < end
  const statement = parseSync(file, source).program.body.find(holds)
  const declaration =
    statement?.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declaration?.type === 'VariableDeclaration')
    return nameOf(declaration.declarations.find(holds)?.id)
  if (declaration?.type !== 'ClassDeclaration')
    return nameOf(declaration && 'id' in declaration ? declaration.id : null)
  const member = declaration.body.body.find(holds)
  return `${nameOf(declaration.id)}.${nameOf(member && 'key' in member ? member.key : null)}`
}

const nameOf = (node: object | null | undefined) =>
  node && 'name' in node ? String(node.name) : 'module'
