import { parameterKeys } from '#scenario/parameters.ts'
import { viewKeys } from '#scenario/viewSettings.ts'
import type { EmbedView } from './views.ts'
import { heightAt, heightIn } from './heights.ts'
import {
  escapeHtml,
  escapeMarkdown,
  escapeMarkdownUrl,
  styleText,
  tag,
  type Attributes,
  type Styles,
} from '#ui/kit/markup.ts'
import { sandbox } from './sandbox.ts'

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

/** A picture made of the chart, and what it shows. */
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

/** A figure of a named scenario as a picture that stays: `.png` and `.svg` stand beside each other. */
export function figureUrl({ siteUrl, view }: Embed, name: string): string {
  return addressOf(siteUrl, `s/${name}/${view.slug}.png`, '').href
}

/** What a frame is made of; a style attribute and JSX write it in ways of their own. */
export interface Parts {
  /** Tells the frame how wide it is, and has a width even where a parent goes by its content's. */
  readonly box: Styles
  readonly attributes: Attributes
  readonly frame: Styles
}

export function frameParts(embed: Embed): Parts {
  const { view, width } = embed
  return {
    box: {
      'container-type': 'inline-size',
      'contain-intrinsic-width': 'min(640px,90vw)',
      width: '100%',
      'max-width': `${width}px`,
    },
    attributes: {
      src: frameUrl(embed),
      title: view.title,
      width: '100%',
      height: heightAt(view.heights, width),
      loading: 'lazy',
      allow: 'clipboard-write; web-share',
      sandbox,
    },
    frame: {
      width: '100%',
      // Without a container around it the width is that of the window.
      height: heightIn(view.heights, '100cqw', width),
      border: '0',
      'color-scheme': 'normal',
    },
  }
}

/** frameborder, width and height, since some hosts take the style away. */
export function iframe(embed: Embed, changes: Attributes = {}, inner = ''): string {
  const { attributes, frame } = frameParts(embed)
  const all = { ...attributes, frameborder: 0, style: styleText(frame), ...changes }
  return tag('iframe', all, inner)
}

/** The whole explorer, where a frame or an element does not come. */
export function explorerLink(embed: Embed): string {
  return tag('a', { href: explorerUrl(embed) }, escapeHtml(embed.view.title))
}

/** Where WordPress takes the frame away from an author, it keeps the link inside. */
export function iframeSnippet(embed: Embed, changes?: Attributes): string {
  const style = styleText(frameParts(embed).box)
  return tag('div', { style }, iframe(embed, changes, explorerLink(embed)))
}

/** A scenario as attributes. Foreign keys of the query stay out: one could be `onclick`. */
export function elementAttributes({ view, query, theme }: Embed): Record<string, string> {
  const ours = new Set<string>(scenarioKeys)
  return {
    view: view.slug,
    ...Object.fromEntries([...new URLSearchParams(query)].filter(([key]) => ours.has(key))),
    ...(theme === 'auto' ? {} : { theme }),
  }
}

/** What an element can be given besides its view and theme. */
export const scenarioKeys = [...parameterKeys, ...viewKeys, 'vs', 'v']

/** JSX as well. Once on a page is enough. */
export function scriptSnippet({ siteUrl }: Embed): string {
  return tag('script', { src: addressOf(siteUrl, 'embed.js', '').href, async: true })
}

/** Keeps no room free: where the script does not come, there is but the link. */
export function elementTag(embed: Embed): string {
  const style = styleText({ 'max-width': `${embed.width}px` })
  return tag('dalle-credits', { ...elementAttributes(embed), style }, explorerLink(embed))
}

export function elementSnippet(embed: Embed): string {
  return `${scriptSnippet(embed)}\n${elementTag(embed)}`
}

/** Pasted into WordPress' editor this becomes a block of HTML, which the editor leaves as it is. */
export function wordPressSnippet(embed: Embed): string {
  return `<!-- wp:html -->\n${iframeSnippet(embed)}\n<!-- /wp:html -->`
}

/** Pixels: a phone, which is where AMP is read, less the margins of an article. */
export const phoneWidth = 280

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
    height: heightAt(view.heights, phoneWidth),
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
    frame: iframeSnippet(embed, { name }),
    word: tag('a', { href: href.href, target: name }, escapeHtml(text)),
  }
}
