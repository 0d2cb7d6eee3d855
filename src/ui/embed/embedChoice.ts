import type { Day } from '#catalogue/dates.ts'
import { formatLink } from '#scenario/link.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import type { ViewSettings } from '#scenario/viewSettings.ts'
import { answerInWords } from '#ui/share/shareTexts.ts'
import type { Embed } from './snippets.ts'
import { explorerView, viewOf, type EmbedView } from './views.ts'

/** What an author chooses in the dialog. */
export interface EmbedChoice {
  readonly view: string
  readonly theme: Embed['theme']
  readonly width: number
  /** With what moves it; the whole explorer always has that. */
  readonly controls: boolean
  /** Every key written out, or only what differs from the defaults. */
  readonly frozen: boolean
}

export const widthBounds = { min: 280, max: 1200 } as const

export function firstChoice(view: string): EmbedChoice {
  return { view, theme: 'auto', width: 640, controls: true, frozen: false }
}

interface Shown {
  readonly root: string
  readonly scenario: Scenario
  readonly pinned: Scenario | null
  readonly view: ViewSettings
  readonly today: Day
}

/** What of the reader's choices the embed is about; where it is frozen, the day of today as well. */
function settingsOf(
  { choices = [], slug }: EmbedView,
  { controls, frozen }: EmbedChoice,
  { view, today }: Shown,
): Partial<ViewSettings> {
  const chosen = Object.fromEntries(choices.map((key) => [key, view[key]]))
  const day = frozen && choices.includes('day') ? (view.day ?? today) : undefined
  return {
    ...chosen,
    ...(day && { day }),
    controls: controls || slug === explorerView.slug ? null : 'none',
  }
}

export function embedOf(choice: EmbedChoice, shown: Shown): Embed {
  const { root, scenario, pinned } = shown
  const view = viewOf(choice.view)
  return {
    siteUrl: root,
    view,
    query: formatLink(
      { scenario, pinned, view: settingsOf(view, choice, shown) },
      { full: choice.frozen },
    ),
    theme: choice.theme,
    width: choice.width,
    sentence: answerInWords(scenario),
  }
}
