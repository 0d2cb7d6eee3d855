import { sections, type Section } from '#ui/sections.tsx'

/** Not parts of the page but the whole of it, or its sentence alone. */
export const answerView = { slug: 'answer', title: 'What DALL·E credits cost' } as const
export const explorerView = { slug: 'explorer', title: 'DALL·E Credit Explorer' } as const

/** What can be embedded, each at `embed/<slug>/`. Slugs are never renamed. */
export const embedViews: readonly Pick<Section, 'slug' | 'title'>[] = [
  answerView,
  ...sections,
  explorerView,
]
