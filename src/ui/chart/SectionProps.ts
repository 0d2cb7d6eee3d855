import type { ReactNode } from 'react'

export interface SectionProps {
  /** `h1` where the section is a page of its own, in an embed. */
  readonly heading: 'h1' | 'h2'
  /** In an embed, the controls that matter to it. */
  readonly children?: ReactNode
}
