import { explorer } from '#catalogue/article.ts'
import { presets, presetScenario } from '#scenario/presets.ts'
import { defaultScenario, type Scenario } from '#scenario/Scenario.ts'
import { embedViews, explorerView } from '#ui/embed/views.ts'
import { answerInWords } from '#ui/share/shareTexts.ts'

/** A page of the site, as it is built. */
export interface SitePage {
  /** From the root, ending in a slash; '' is the root. */
  readonly path: string
  readonly kind: 'explorer' | 'embed' | 'scenario'
  /** The view or the named scenario. */
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly scenario: Scenario
}

/** The way from a page to the root of the site. */
export const upFrom = ({ path }: SitePage) => '../'.repeat(path.split('/').length - 1)

const siteTitle = 'What did a DALL·E credit really cost?'
const planTitle = 'what does a credit really cost?'
const siteDescription =
  'Simulate OpenAI’s DALL·E credits month by month: what is free, what expires unused, where the bill jumps, and what each image you keep costs.'

export const home: SitePage = {
  path: '',
  kind: 'explorer',
  slug: '',
  title: siteTitle,
  description: siteDescription,
  scenario: defaultScenario,
}

function embedPages(): SitePage[] {
  return embedViews.map(({ slug, title }) => ({
    path: `embed/${slug}/`,
    kind: 'embed',
    slug,
    title: slug === explorerView.slug ? title : `${title} · ${explorer.name}`,
    description: siteDescription,
    scenario: defaultScenario,
  }))
}

/** From the root, the folder of a named scenario. */
export const namedPath = (name: string) => `s/${name}/`

function scenarioPages(): SitePage[] {
  return presets.map(({ slug, name, kind }) => {
    const scenario = presetScenario(slug) ?? defaultScenario
    return {
      path: namedPath(slug),
      kind: 'scenario',
      slug,
      title: `${name}: ${kind === 'plan' ? planTitle : siteTitle}`,
      description: answerInWords(scenario),
      scenario,
    }
  })
}

export function sitePages(): SitePage[] {
  return [home, ...embedPages(), ...scenarioPages()]
}

/** Those of one scenario together, whose charts are drawn once. */
export function pageGroups(): SitePage[][] {
  const groups = new Map<Scenario, SitePage[]>()
  for (const page of sitePages())
    groups.set(page.scenario, [...(groups.get(page.scenario) ?? []), page])
  return [...groups.values()]
}
