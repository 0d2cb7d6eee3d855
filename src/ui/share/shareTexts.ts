import { formatLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { namedScenario } from '#scenario/presets.ts'
import { type Preset } from '#scenario/Preset.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { figureView, noViewSettings, type ViewSettings } from '#scenario/viewSettings.ts'
import { withQuery } from '#store/site.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { answerSentence } from '#ui/answer/sentence.ts'
import { tariffLabel } from '#ui/answer/tariffLabel.ts'
import { escapeMarkdown, escapeMarkdownUrl } from '#ui/kit/markup.ts'

export interface Shared {
  readonly sentence: string
  /** The full link: every key written out. */
  readonly link: string
  /** The same for the address of any copy of the explorer. */
  readonly settings: string
  readonly markdown: string
  /** The built page of exactly this scenario. */
  readonly named: { readonly preset: Preset; readonly url: string } | null
}

/** The answer for other places, where nothing else says whose prices it counts with. */
export function answerInWords(scenario: Scenario): string {
  return `${textOf(answerSentence(outcomeOf(scenario)))} ${tariffLabel(scenario)}.`
}

/** All that a scenario is shared as; `root` is where the site stands. */
export function shareTexts(
  root: string,
  scenario: Scenario,
  pinned: Scenario | null,
  view: ViewSettings = noViewSettings,
): Shared {
  const sentence = answerInWords(scenario)
  const query = formatLink({ scenario, pinned, view: figureView(view) }, { full: true })
  const link = withQuery(root, query)
  // A page shows one scenario; a comparison has only its link. A single file has no other pages.
  const preset = pinned === null && root.endsWith('/') ? namedScenario(scenario) : null
  return {
    sentence,
    link,
    settings: `?${query}`,
    markdown: `[${escapeMarkdown(sentence)}](${escapeMarkdownUrl(link)})`,
    named: preset && { preset, url: new URL(`s/${preset.slug}/`, root).href },
  }
}
