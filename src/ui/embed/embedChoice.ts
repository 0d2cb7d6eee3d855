import { formatLink } from '#scenario/link.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { answerInWords } from '#ui/share/shareTexts.ts'
import type { Embed } from './snippets.ts'
import { viewOf } from './views.ts'

/** What an author chooses in the dialog. */
export interface EmbedChoice {
  readonly view: string
  readonly theme: Embed['theme']
  readonly width: number
  /** Every key written out, or only what differs from the defaults. */
  readonly frozen: boolean
}

export const widthBounds = { min: 280, max: 1200 } as const

export function firstChoice(view: string): EmbedChoice {
  return { view, theme: 'auto', width: 640, frozen: false }
}

interface Shown {
  readonly root: string
  readonly scenario: Scenario
  readonly pinned: Scenario | null
}

export function embedOf(choice: EmbedChoice, { root, scenario, pinned }: Shown): Embed {
  return {
    siteUrl: root,
    view: viewOf(choice.view),
    query: formatLink({ scenario, pinned }, { full: choice.frozen }),
    theme: choice.theme,
    width: choice.width,
    sentence: answerInWords(scenario),
  }
}
