import type { ControlName } from '#ui/controls/controlNames.ts'

/** A part of the page that can be linked to, and embedded at `embed/<slug>/`. */
export interface SectionRow {
  /** Its id on the page and its folder here; never renamed. */
  readonly slug: string
  readonly title: string
  /** What an embed of it lets the reader move. */
  readonly controls: readonly ControlName[]
  /** Pixels that an embed of it needs, by width: see `embed/heights.ts`. */
  readonly heights: readonly number[]
}

export const today: SectionRow = {
  slug: 'today',
  title: 'And today?',
  controls: ['prompts', 'kept'],
  heights: [1090, 980, 900, 880, 880, 790],
}

/** Every section below the answer, in the order of the page. A new one is a folder and a row. */
export const sections: readonly SectionRow[] = [
  {
    slug: 'free-paid',
    title: 'How much is free?',
    controls: ['prompts', 'bonus'],
    heights: [740, 700, 670, 690, 690, 600],
  },
  {
    slug: 'per-image',
    title: 'What does one image cost?',
    controls: ['prompts', 'kept', 'hits'],
    heights: [860, 800, 720, 760, 760, 660],
  },
  {
    slug: 'account',
    title: 'Your account, month by month',
    controls: ['prompts', 'months'],
    heights: [980, 890, 890, 850, 820, 750],
  },
  {
    slug: 'by-hand',
    title: 'By hand',
    controls: [],
    heights: [870, 750, 620, 620, 620, 520],
  },
  {
    slug: 'bill',
    title: 'The bill is a staircase',
    controls: ['prompts', 'months'],
    heights: [960, 860, 840, 830, 830, 660],
  },
  {
    slug: 'solve',
    title: 'Start from the other end',
    controls: ['prompts', 'kept'],
    heights: [1020, 910, 840, 700, 630, 580],
  },
  {
    slug: 'what-if',
    title: 'What if?',
    controls: ['prompts'],
    heights: [890, 850, 830, 840, 840, 730],
  },
  today,
  {
    slug: 'article',
    title: 'Was the article right?',
    controls: [],
    heights: [1020, 950, 900, 870, 820, 690],
  },
]
