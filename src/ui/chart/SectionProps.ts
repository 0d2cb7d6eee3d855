import type { ReactNode } from 'react'

export interface SectionName {
  readonly slug: string
  readonly title: string
}

export interface SectionProps {
  readonly section: SectionName
  /** `h1` where the section is a page of its own, in an embed; `h3` within another section. */
  readonly heading: 'h1' | 'h2' | 'h3'
  /** In an embed, the controls that matter to it. */
  readonly children?: ReactNode
}
