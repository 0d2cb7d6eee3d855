import { isUneven, type Scenario } from '#scenario/Scenario.ts'
import { hasArticlePrices } from '#scenario/askedPrices.ts'
import { sections, type SectionRow } from '#ui/sections/sections.ts'

interface FoldedSection {
  readonly section: SectionRow
  /** What opens it. */
  readonly summary: string
  /** Where it is open from the start. */
  readonly isOpen?: (scenario: Scenario) => boolean
}

/** A part of the story below the answer. */
export interface Part {
  readonly shown: readonly SectionRow[]
  readonly folded: readonly FoldedSection[]
}

function rowOf(slug: string): SectionRow {
  const row = sections.find((section) => section.slug === slug)
  if (!row) throw new Error(`no section ${slug}`)
  return row
}

function fold(slug: string, summary: string, isOpen?: FoldedSection['isOpen']): FoldedSection {
  return { section: rowOf(slug), summary, ...(isOpen && { isOpen }) }
}

function part(shown: readonly string[], ...folded: readonly FoldedSection[]): Part {
  return { shown: shown.map(rowOf), folded }
}

const hasOtherRules = (scenario: Scenario) => !hasArticlePrices(scenario) || isUneven(scenario)

/** What follows the answer, in the order of the story. */
export const outline: readonly Part[] = [
  part(['account'], fold('by-hand', 'Run it yourself')),
  part(['free-paid', 'bill']),
  part(['per-image'], fold('solve', 'Start from the other end')),
  part(['plans'], fold('today', 'By the image, on any day')),
  part(['article']),
  part([], fold('what-if', 'Change the rules', hasOtherRules)),
]
