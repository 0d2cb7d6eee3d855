import { defaultScenario } from '#scenario/Scenario.ts'
import { tag } from '#ui/kit/markup.ts'
import {
  ampSnippet,
  elementSnippet,
  elementTag,
  frameUrl,
  iframeSnippet,
  phoneWidth,
  type Embed,
} from '#ui/embed/snippets.ts'
import { heightAt } from '#ui/embed/heights.ts'
import { viewOf } from '#ui/embed/views.ts'
import { answerInWords } from '#ui/share/shareTexts.ts'
import { oembedOf } from '#build/pages/oembed.ts'

/** A page of someone else's, imitated, with a snippet in it. */
export interface Host {
  readonly slug: string
  readonly title: string
  /** What is to be seen there. */
  readonly claim: string
  readonly dark?: boolean
  /** Files in the folder of the check, in this order. */
  readonly scripts?: readonly string[]
  readonly body: string
}

/** Where the site stands, until the pages of the check, two folders down, make it relative. */
export const placeholder = 'https://site.invalid/'

function embed(view: string, changes: Partial<Embed> = {}): Embed {
  return {
    siteUrl: placeholder,
    view: viewOf(view),
    query: '',
    theme: 'auto',
    width: 640,
    sentence: answerInWords(defaultScenario),
    ...changes,
  }
}

const script = tag('script', { src: `${placeholder}embed.js`, async: true })

/** The snippet with another sandbox, as a cautious host writes it. */
function sandboxed(snippet: string, tokens: string): string {
  return snippet.replace(/sandbox="[^"]*"/, `sandbox="${tokens}"`)
}

/** As WordPress shows a pasted address: the quote first, the frame hidden until it speaks. */
function wordPress(): string {
  const { html } = oembedOf(embed('account', { query: 'bonus=50' }), {
    name: 'beta',
    title: 'Beta tester',
  })
  const secret = 'aB3xYz09Qw'
  return sandboxed(html, 'allow-scripts')
    .replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)
    .replace(
      '<iframe',
      `<iframe class="wp-embedded-content" security="restricted" data-secret="${secret}"`,
    )
    .replace(/ style="[^"]*"/, ' style="position:absolute;visibility:hidden"')
    .replace(/src="([^"]*)"/, `src="$1#?secret=${secret}"`)
}

/** AMP lays a page out, from the attributes of its elements, before it shows it. */
function amp(): string {
  const one = embed('free-paid')
  const height = `height: ${heightAt(one.view.heights, phoneWidth)}px`
  const room = `amp-iframe { display: block; position: relative; ${height} }`
  const fallbacks = 'amp-iframe > * { position: absolute } [overflow] { display: none }'
  return tag('style', {}, `${room} ${fallbacks}`) + ampSnippet(one)
}

/** What WordPress leaves of a post by an author who may not use frames. */
function forAuthors(snippet: string): string {
  return snippet.replace(/<(?!\/?(?:a|div)\b)[^>]*>/g, '').replace(/ style="[^"]*"/g, '')
}

/** Parents that go by the width of what is in them, as themes have them. */
const parents = {
  'flex row': ['display:flex'],
  'centred flex column': ['display:flex;flex-direction:column;align-items:center'],
  'centred grid': ['display:grid;place-items:center'],
  'grid of content': ['display:grid;grid-template-columns:auto;justify-content:start'],
  float: ['', 'float:left'],
  'table cell': ['display:table', 'display:table-cell'],
  'inline block': ['', 'display:inline-block'],
  'WordPress Row': ['display:flex;flex-wrap:wrap;gap:24px;align-items:center'],
}

function inParents(inner: string): string {
  return Object.entries(parents)
    .map(([name, [outside, inside]]) => {
      const within = inside === undefined ? inner : tag('div', { style: inside }, inner)
      const style = `${outside};clear:both`
      return tag('h2', {}, name) + tag('div', { style, 'data-parent': name }, within)
    })
    .join('\n')
}

const five = [
  embed('answer', { query: 'prompts=20' }),
  embed('free-paid', { query: 'prompts=60' }),
  embed('per-image', { query: 'prompts=80' }),
  embed('account', { query: 'prompts=30' }),
  embed('bill', { query: 'prompts=100' }),
]

const more =
  '<p>Most months went like the one before: a few tries, one of them kept, the rest gone.</p>'

export const hosts: readonly Host[] = [
  {
    slug: 'frame',
    title: 'A frame by itself',
    claim: 'The frame fits without any script on the page.',
    body: iframeSnippet(embed('per-image', { query: 'prompts=20' })),
  },
  {
    slug: 'element',
    title: 'Script and element',
    claim: 'The element makes a frame as high as its content.',
    body: elementSnippet(embed('per-image', { query: 'prompts=20' })),
  },
  {
    slug: 'wordpress',
    title: 'WordPress, from a pasted address',
    claim: 'The frame appears once it has told its height, and the quote goes.',
    scripts: ['wordPress.js'],
    body: wordPress(),
  },
  {
    slug: 'amp',
    title: 'AMP',
    claim: 'The placeholder goes, and the frame has room.',
    scripts: ['amp.js'],
    body: amp(),
  },
  {
    slug: 'pym',
    title: 'A newsroom with pym.js',
    claim: 'The library sizes the frame.',
    scripts: ['pym.js'],
    body: tag('div', { 'data-pym-src': frameUrl(embed('per-image')) }),
  },
  {
    slug: 'open-iframe-resizer',
    title: 'A site with open-iframe-resizer',
    claim: 'The library sizes the frame.',
    scripts: ['openIframeResizer.js', 'resizeAll.js'],
    body: iframeSnippet(embed('bill')),
  },
  {
    slug: 'dark',
    title: 'A dark page with a light frame',
    claim: 'The frame paints its own paper.',
    dark: true,
    body: iframeSnippet(embed('answer', { theme: 'light' })),
  },
  {
    slug: 'no-script',
    title: 'A reader without script',
    claim: 'Words, figure and table are there.',
    body: sandboxed(iframeSnippet(embed('account')), 'allow-popups'),
  },
  {
    slug: 'storage-blocked',
    title: 'A frame without an origin',
    claim: 'Everything works though storage throws when it is merely read.',
    body: script + sandboxed(iframeSnippet(embed('per-image')), 'allow-scripts'),
  },
  {
    slug: 'article',
    title: 'A long article with five embeds',
    claim: 'Each has its own scenario and height, and none moves another.',
    body: five.map((one) => more.repeat(6) + elementSnippet(one)).join('\n'),
  },
  {
    slug: 'author',
    title: 'WordPress, an author who may not use frames',
    claim: 'A link stands where the frame would.',
    body: forAuthors(iframeSnippet(embed('per-image'))),
  },
  {
    slug: 'parents',
    title: 'Parents that shrink to what is in them',
    claim: 'Frame and element are as wide as the column in each.',
    body:
      script + inParents(iframeSnippet(embed('answer'))) + inParents(elementTag(embed('answer'))),
  },
  {
    slug: 'optimised',
    title: 'A script copied and renamed by an optimiser',
    claim: 'The element finds its site by the link inside.',
    scripts: ['optimised.js'],
    body: elementTag(embed('per-image', { query: 'prompts=20' })),
  },
  {
    slug: 'navigation',
    title: 'A page put in by a script',
    claim:
      'The snippet’s own script never runs, and the link is a link, with nothing blank below it.',
    scripts: ['navigate.js'],
    body: `<template>${elementSnippet(embed('per-image'))}</template><div data-page></div>`,
  },
]
