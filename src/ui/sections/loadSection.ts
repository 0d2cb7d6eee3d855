import type { ComponentType } from 'react'
import type { ChartDefinition, NamedChart } from '#ui/chart/chart.ts'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { lazyPart } from '#ui/hydration/lazyPart.ts'
import { sections, type SectionRow } from './sections.ts'

/** What a section's folder gives to the page, from its `Section.tsx`. */
interface SectionModule {
  readonly Section: ComponentType<SectionProps>
  /** Its chart, as the reader has set it. */
  readonly chart?: () => ChartDefinition
}

const modules = import.meta.glob<SectionModule>('./*/Section.tsx')

async function loadSection({ slug }: Pick<SectionRow, 'slug'>): Promise<SectionModule> {
  const load = modules[`./${slug}/Section.tsx`]
  if (!load) throw new Error(`no section ${slug}`)
  return load()
}

/** The section's chart, as the reader has set it; null where it has none. */
export async function loadChart({ slug, title }: SectionRow): Promise<NamedChart | null> {
  const { chart } = await loadSection({ slug })
  return chart ? { ...chart(), slug, title } : null
}

/** The sections themselves by slug, each loaded when it is first rendered. */
export const sectionContents: Readonly<Record<string, ComponentType<SectionProps>>> =
  Object.fromEntries(
    sections.map((row) => [row.slug, lazyPart(async () => (await loadSection(row)).Section)]),
  )
