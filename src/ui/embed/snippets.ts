import { parameterKeys } from '#scenario/parameters.ts'
import type { EmbedView } from './views.ts'
import { wideFrom } from './viewHeights.ts'
import { escapeHtml, escapeMarkdown, escapeMarkdownUrl, tag, type Attributes } from './markup.ts'

/** What an author chose to embed. */
export interface Embed {
  /** Ends in a slash, except where one file is the whole site. */
  readonly siteUrl: string
  readonly view: EmbedView
  /** Living: the short query, which follows the defaults. Frozen: the full one. */
  readonly query: string
  readonly theme: 'auto' | 'light' | 'dark'
  /** At most so many pixels wide. */
  readonly width: number
  /** The answer, in words. */
  readonly sentence: string
}

/** A picture made of the figure, and what it shows. */
export interface Picture {
  readonly src: string
  readonly alt: string
}

/** A word in the author's text that moves a frame above or below it. */
export interface SteeringWord {
  readonly text: string
  /** Laid over the frame's scenario; a full query leaves nothing of that. */
  readonly query: string
  /** What the frame is called on the author's page. */
  readonly frameName: string
}

/** The tokens of the element in src/host; see there why same-origin. */
export const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'

function addressOf(siteUrl: string, path: string, query: string): URL {
  const url = new URL(path, siteUrl)
  url.search = query
  return url
}

export function frameUrl({ siteUrl, view, query, theme }: Embed): string {
  const themed = theme === 'auto' ? [query] : [query, `theme=${theme}`]
  return addressOf(siteUrl, `embed/${view.slug}/`, themed.filter(Boolean).join('&')).href
}

/** The whole explorer, set to the same scenario. */
export function explorerUrl({ siteUrl, query }: Embed): string {
  return addressOf(siteUrl, '', query).href
}

/** The address to paste where a host asks for oEmbed: only a named scenario has a page. */
export function pageUrl(siteUrl: string, name: string): string {
  return addressOf(siteUrl, `s/${name}/`, '').href
}

/**
 * The room to keep free, where no script says how much: a style attribute holds no container query,
 * so the step from a phone's height to the usual one is a very steep slope. Without a container
 * around it the width is that of the window.
 */
function reserved({ view, width }: Pick<Embed, 'view' | 'width'>): string {
  const { height, phoneHeight } = view
  if (height >= phoneHeight) return `${height}px`
  return width < wideFrom
    ? `${phoneHeight}px`
    : `clamp(${height}px,(${wideFrom}px - 100cqw)*999,${phoneHeight}px)`
}

/** A box that tells what is inside how wide it is. */
function contained(width: number, inner: string): string {
  return tag('div', { style: `container-type:inline-size;max-width:${width}px` }, inner)
}

/** frameborder and height, since some hosts take the style away. */
export function iframe(embed: Embed, frameName?: string): string {
  return tag('iframe', {
    src: frameUrl(embed),
    title: embed.view.title,
    ...(frameName ? { name: frameName } : {}),
    width: embed.width,
    height: embed.width < wideFrom ? embed.view.phoneHeight : embed.view.height,
    loading: 'lazy',
    allow: 'clipboard-write; web-share',
    sandbox,
    frameborder: 0,
    style: `width:100%;max-width:${embed.width}px;height:${reserved(embed)};border:0;color-scheme:normal`,
  })
}

export function iframeSnippet(embed: Embed, frameName?: string): string {
  return contained(embed.width, iframe(embed, frameName))
}

/** A scenario as attributes. Foreign keys of the query stay out: one could be `onclick`. */
function scenarioAttributes(query: string): Record<string, string> {
  const ours = new Set<string>([...parameterKeys, 'vs', 'v'])
  return Object.fromEntries([...new URLSearchParams(query)].filter(([key]) => ours.has(key)))
}

/** The room kept free for the frame would stay empty without script. */
const unreserved = tag('noscript', {}, tag('style', {}, 'dalle-credits{min-height:0!important}'))

export function elementSnippet(embed: Embed): string {
  const { siteUrl, view, query, theme, width } = embed
  const script = tag('script', { src: addressOf(siteUrl, 'embed.js', '').href, async: true })
  const attributes = {
    view: view.slug,
    ...scenarioAttributes(query),
    theme,
    height: view.height,
    'phone-height': view.phoneHeight,
    style: `display:block;max-width:${width}px;min-height:${reserved(embed)}`,
  }
  const link = tag('a', { href: explorerUrl(embed) }, escapeHtml(view.title))
  return `${script}${unreserved}\n${tag('dalle-credits', attributes, link)}`
}

/** AMP wants a placeholder near the top of a page, and something to click where it can't resize. */
export function ampSnippet(embed: Embed): string {
  const { sentence, view } = embed
  const placeholder = tag('p', { placeholder: true }, escapeHtml(sentence))
  const overflow = tag(
    'div',
    { overflow: true, tabindex: 0, role: 'button', 'aria-label': 'Show the whole figure' },
    'Show the whole figure',
  )
  const attributes: Attributes = {
    src: frameUrl(embed),
    title: view.title,
    layout: 'fixed-height',
    height: view.phoneHeight,
    sandbox,
    resizable: true,
    frameborder: 0,
  }
  return tag('amp-iframe', attributes, `\n  ${placeholder}\n  ${overflow}\n`)
}

export function markdownSnippet(embed: Embed): string {
  const title = escapeMarkdown(embed.view.title)
  return `${escapeMarkdown(embed.sentence)} [${title}](${escapeMarkdownUrl(explorerUrl(embed))})`
}

/** For hosts without frames (Medium, Substack, mail): both forms go to the clipboard at once. */
export function pictureWithCaption(
  embed: Embed,
  { src, alt }: Picture,
): { readonly html: string; readonly text: string } {
  const href = explorerUrl(embed)
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${embed.width}">`
  const link = tag('a', { href }, escapeHtml(embed.view.title))
  const caption = tag('figcaption', {}, `${escapeHtml(embed.sentence)} ${link}`)
  return {
    html: tag('figure', {}, tag('a', { href }, image) + caption),
    text: `${embed.sentence} ${href}`,
  }
}

/** The frame and the word differ only in the hash, so a click moves the scenario and loads nothing. */
export function steeringSnippets(
  embed: Embed,
  { text, query, frameName }: SteeringWord,
): { readonly frame: string; readonly word: string } {
  // Names like _top mean other windows than the frame.
  const name = frameName.trim().replace(/^_+/, '') || 'dalle'
  const href = new URL(frameUrl(embed))
  href.hash = query
  return {
    frame: iframeSnippet(embed, name),
    word: tag('a', { href: href.href, target: name }, escapeHtml(text)),
  }
}
