import type { ComponentType } from 'react'
import { Figure } from '#ui/chart/Figure.tsx'
import type { FigureDefinition } from '#ui/chart/figure.ts'
import { figures } from '#ui/chart/figures.ts'
import { account } from './account/chart.ts'
import type { ControlName } from '#ui/controls/controlNames.ts'
import { lazyPart } from '#ui/hydration/lazyPart.ts'
import type { SectionProps } from '#ui/chart/SectionProps.ts'

/** A part of the page that can be linked to, and embedded at `embed/<slug>/`. */
export interface Section {
  /** Its id on the page; never renamed. */
  readonly slug: string
  readonly title: string
  /** What an embed of it lets the reader move. */
  readonly controls: readonly ControlName[]
  readonly Content: ComponentType<SectionProps>
}

function figureSection(figure: FigureDefinition): Section {
  const { slug, title, controls } = figure
  return { slug, title, controls, Content: (props) => <Figure figure={figure} {...props} /> }
}

const accountSection: Section = {
  ...figureSection(account),
  Content: lazyPart(async () => (await import('./account/AccountSection.tsx')).AccountSection),
}

const byHand: Section = {
  slug: 'by-hand',
  title: 'By hand',
  controls: [],
  Content: lazyPart(async () => (await import('./by-hand/ByHand.tsx')).ByHand),
}

const solve: Section = {
  slug: 'solve',
  title: 'Start from the other end',
  controls: ['prompts', 'kept'],
  Content: lazyPart(async () => (await import('./solve/Solve.tsx')).Solve),
}

const whatIf: Section = {
  slug: 'what-if',
  title: 'What if?',
  controls: ['prompts'],
  Content: lazyPart(async () => (await import('./what-if/WhatIf.tsx')).WhatIf),
}

const today: Section = {
  slug: 'today',
  title: 'And today?',
  controls: ['prompts', 'kept'],
  Content: lazyPart(async () => (await import('./today/Today.tsx')).Today),
}

const article: Section = {
  slug: 'article',
  title: 'Check the article',
  controls: [],
  Content: lazyPart(async () => (await import('./article/Article.tsx')).Article),
}

/** Every section below the answer, in the order of the page. A new one is a row here. */
export const sections: readonly Section[] = [
  ...figures.flatMap((figure) =>
    figure === account ? [accountSection, byHand] : [figureSection(figure)],
  ),
  solve,
  whatIf,
  today,
  article,
]
