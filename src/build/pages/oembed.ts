import { explorer } from '#catalogue/article.ts'
import { escapeHtml, tag } from '#ui/kit/markup.ts'
import { heightAt } from '#ui/embed/heights.ts'
import { iframe, pageUrl, type Embed } from '#ui/embed/snippets.ts'

/** What a host reads when an author pastes a named scenario's address. */
export interface OEmbed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  readonly width: number
  readonly height: number
  readonly html: string
}

/** The page that is described: a scenario's name in its address and its title. */
export interface NamedPage {
  readonly name: string
  readonly title: string
}

/**
 * WordPress keeps of a stranger's HTML a blockquote without attributes and the frame after it,
 * hides the frame until it tells its height, and then the blockquote.
 */
function htmlOf(embed: Embed, { name, title }: NamedPage): string {
  const link = tag('a', { href: pageUrl(embed.siteUrl, name) }, escapeHtml(title))
  const quote = tag('blockquote', {}, `${escapeHtml(embed.sentence)} ${link}`)
  return quote + iframe(embed)
}

export function oembedOf(embed: Embed, page: NamedPage): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: explorer.name,
    provider_url: new URL(embed.siteUrl).href,
    width: embed.width,
    height: heightAt(embed.view.heights, embed.width),
    html: htmlOf(embed, page),
  }
}
