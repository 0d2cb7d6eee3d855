import type { ViewKey } from '#scenario/viewSettings.ts'
import type { ControlName } from '#ui/controls/controlNames.ts'

/** A part of the page that can be linked to, and embedded at `embed/<slug>/`. */
export interface SectionRow {
  /** Its id on the page and its folder here; never renamed. */
  readonly slug: string
  readonly title: string
  /** What an embed of it lets the reader move. */
  readonly controls: readonly ControlName[]
  /** What it shows by a choice beside the scenario. */
  readonly choices?: readonly ViewKey[]
  /** Whether it is nothing without its controls, so that an embed has them whatever its link says. */
  readonly isAllControls?: true
  /** Whether it is left out on paper, which has room for three pages. */
  readonly isOnScreenOnly?: true
  /** Pixels that an embed of it needs, by width: see `embed/heights.ts`. */
  readonly heights: readonly number[]
}

export const plans: SectionRow = {
  slug: 'plans',
  title: 'The same sum with today’s credits',
  controls: ['prompts'],
  choices: ['pay'],
  heights: [1140, 990, 930, 860, 770, 710],
}

const today: SectionRow = {
  slug: 'today',
  title: 'By the image, on any day',
  controls: ['prompts', 'kept'],
  choices: ['day', 'pay'],
  heights: [1140, 1000, 920, 870, 850, 920],
}

/** Stands with the answer, and its level axis is the page's first slider. */
export const credit = {
  slug: 'credit',
  title: 'What each paid credit used cost',
  controls: [],
  heights: [1050, 960, 850, 790, 770, 670],
  /** Pixels of its plot, which ends where the slider begins. */
  plot: { narrow: 160, wide: 230 },
} as const satisfies SectionRow & { readonly plot: object }

/** Every section, in the order of the page. A new one is a folder and a row. */
export const sections: readonly SectionRow[] = [
  credit,
  {
    slug: 'free-paid',
    title: 'Fifteen a month were free',
    isOnScreenOnly: true,
    controls: ['prompts', 'bonus'],
    heights: [750, 680, 630, 600, 580, 490],
  },
  {
    slug: 'per-image',
    title: 'Keep more of what you make',
    isOnScreenOnly: true,
    controls: ['prompts', 'kept'],
    heights: [1050, 970, 930, 810, 780, 670],
  },
  {
    slug: 'account',
    title: 'A pack lasted a year, used or not',
    controls: ['prompts', 'months'],
    choices: ['month'],
    heights: [990, 900, 880, 810, 800, 680],
  },
  {
    slug: 'by-hand',
    title: 'Run it yourself',
    isAllControls: true,
    controls: [],
    heights: [860, 740, 660, 660, 640, 540],
  },
  {
    slug: 'bill',
    title: 'The bill went up in steps of $15',
    controls: ['prompts', 'months'],
    heights: [980, 890, 860, 810, 790, 650],
  },
  {
    slug: 'solve',
    title: 'Start from the other end',
    isAllControls: true,
    controls: ['prompts', 'kept'],
    heights: [1060, 960, 920, 730, 690, 620],
  },
  {
    slug: 'what-if',
    title: 'Change the rules',
    isAllControls: true,
    controls: ['prompts'],
    heights: [950, 890, 860, 880, 860, 750],
  },
  plans,
  today,
  {
    slug: 'article',
    title: 'Was the article right?',
    controls: [],
    heights: [1050, 990, 940, 890, 840, 710],
  },
]
