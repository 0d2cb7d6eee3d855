import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { PartGate } from '#ui/hydration/HydrationGate.tsx'
import { LazyBoundary } from '#ui/kit/LazyBoundary.tsx'
import { sectionContents } from '#ui/sections/loadSection.ts'
import type { SectionRow } from '#ui/sections/sections.ts'

interface LazySectionProps extends Pick<SectionProps, 'heading' | 'children'> {
  readonly section: SectionRow
}

/** A section whose script comes later than the page's; should it fail, the rest stands. */
export function LazySection({ section, heading, children }: LazySectionProps) {
  const Content = sectionContents[section.slug]
  if (!Content) return null
  return (
    <LazyBoundary>
      <PartGate>
        <Content section={section} heading={heading}>
          {children}
        </Content>
      </PartGate>
    </LazyBoundary>
  )
}
