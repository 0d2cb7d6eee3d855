import { explorer } from '#catalogue/article.ts'
import { tag, type Attributes } from '#ui/kit/markup.ts'
import { feedName, feedTitle } from '#build/changes/changeFiles.ts'
import { upFrom, type SitePage } from '#build/pages/pages.ts'

/** Beside a page's index.html. */
export const socialPictureName = 'social.png'
export const oembedName = 'oembed.json'

const meta = (attributes: Attributes) => tag('meta', attributes).replace('</meta>', '')
const link = (attributes: Attributes) => tag('link', attributes).replace('</link>', '')

/** Facebook's names are properties, X's are names. */
function sharedAs({ title, description }: SitePage): string[] {
  return [
    meta({ property: 'og:type', content: 'article' }),
    meta({ property: 'og:site_name', content: explorer.name }),
    meta({ property: 'og:title', content: title }),
    meta({ property: 'og:description', content: description }),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
  ]
}

/** What has to be an absolute address, and so needs to know where the site will stand. */
function addressesOf(page: SitePage, siteUrl: string): string[] {
  const url = siteUrl + page.path
  const oembed = { rel: 'alternate', type: 'application/json+oembed', title: page.title }
  return [
    link({ rel: 'canonical', href: url }),
    meta({ property: 'og:url', content: url }),
    meta({ property: 'og:image', content: url + socialPictureName }),
    meta({ property: 'og:image:width', content: 1200 }),
    meta({ property: 'og:image:height', content: 630 }),
    meta({ property: 'og:image:alt', content: page.description }),
    ...(page.kind === 'scenario' ? [link({ ...oembed, href: url + oembedName })] : []),
  ]
}

/** Where readers of feeds find what changed. */
export function feedOf(page: SitePage): string[] {
  if (page.kind === 'embed') return []
  const feed = { rel: 'alternate', type: 'application/atom+xml', title: feedTitle }
  return [link({ ...feed, href: upFrom(page) + feedName })]
}

/** What a page tells those who link to it. Embeds are parts of other pages and tell nothing. */
export function headOf(page: SitePage, siteUrl: string | null): string[] {
  if (page.kind === 'embed') return [meta({ name: 'robots', content: 'noindex' })]
  return [...sharedAs(page), ...(siteUrl === null ? [] : addressesOf(page, siteUrl))]
}
