import { describe, expect, test } from 'vitest'
import {
  ampSnippet,
  elementSnippet,
  explorerUrl,
  figureUrl,
  frameUrl,
  iframeSnippet,
  markdownSnippet,
  pageUrl,
  pictureWithCaption,
  steeringSnippets,
  wordPressSnippet,
} from '#ui/embed/snippets.ts'
import { embed, hostileEmbed } from '#tests/support/embeds.ts'
import { attributesOf, namesIn, parsed } from '#tests/support/html.ts'

describe('addresses', () => {
  test('stay legible and below the folder of the site', () => {
    expect(frameUrl(embed())).toBe(
      'https://credits.example/dalle/embed/per-image/?prompts=20&packs=115x15,500x60',
    )
    expect(pageUrl('https://credits.example/dalle/', 'beta-user')).toBe(
      'https://credits.example/dalle/s/beta-user/',
    )
  })

  test('of a named picture are those of its page and view', () => {
    expect(figureUrl(embed(), 'blogger')).toBe(
      'https://credits.example/dalle/s/blogger/per-image.png',
    )
  })

  test('name the theme only where it does not follow the reader', () => {
    expect(frameUrl(embed({ query: '', theme: 'dark' }))).toMatch(/\/per-image\/\?theme=dark$/)
    expect(frameUrl(embed({ query: 'kept=4', theme: 'light' }))).toMatch(/\?kept=4&theme=light$/)
    expect(frameUrl(embed({ query: '' }))).toMatch(/\/per-image\/$/)
  })

  test('keep a sign in the query from starting a hash', () => {
    expect(new URL(frameUrl(hostileEmbed)).hash).toBe('')
  })
})

describe('iframe snippet', () => {
  test('is one lazy, titled, sandboxed frame of the reserved height', () => {
    const body = parsed(iframeSnippet(embed()))
    expect(namesIn(body)).toEqual(['div', 'iframe'])
    expect(attributesOf(body.querySelector('iframe'))).toMatchObject({
      src: frameUrl(embed()),
      title: 'What does one image cost?',
      width: '100%',
      height: '560',
      loading: 'lazy',
      allow: 'clipboard-write; web-share',
    })
    expect(iframeSnippet(embed())).not.toContain('\n')
  })

  test('gives hostile words no element and no attribute', () => {
    const frame = parsed(iframeSnippet(hostileEmbed)).querySelector('iframe')
    expect(namesIn(parsed(iframeSnippet(hostileEmbed)))).toEqual(['div', 'iframe'])
    expect(Object.keys(attributesOf(frame))).toEqual(
      Object.keys(attributesOf(parsed(iframeSnippet(embed())).querySelector('iframe'))),
    )
    expect(frame?.getAttribute('title')).toBe(hostileEmbed.view.title)
  })
})

describe('the room that a snippet keeps free', () => {
  const heightIn = (html: string) => /height:([^;"]*)/.exec(html)?.[1]

  test('goes by the width of the box around the frame', () => {
    const html = iframeSnippet(embed({ width: 640 }))
    expect(html).toContain('container-type:inline-size')
    expect(heightIn(html)).toMatch(/^calc\(560px .*100cqw/)
  })

  test('has no step that the frame is never wide enough for', () => {
    const narrow = embed({ width: 500 })
    expect(heightIn(iframeSnippet(narrow))).toMatch(/^calc\(700px .*388px/)
    expect(heightIn(iframeSnippet(narrow))).not.toContain('520px')
    expect(parsed(iframeSnippet(narrow)).querySelector('iframe')?.height).toBe('700')
  })

  test('is none before the element is defined, where no script may come', () => {
    expect(elementSnippet(embed())).not.toContain('height')
  })
})

describe('element snippet', () => {
  test('writes the scenario as attributes, and a link for readers without script', () => {
    const body = parsed(elementSnippet(embed({ theme: 'dark' })))
    const element = body.querySelector('dalle-credits')
    expect(attributesOf(element)).toMatchObject({
      view: 'per-image',
      prompts: '20',
      packs: '115x15,500x60',
      theme: 'dark',
    })
    expect(element?.querySelector('a')?.href).toBe(explorerUrl(embed()))
  })

  test('loads the host script without holding up the page', () => {
    const script = parsed(elementSnippet(embed())).querySelector('script')
    expect(attributesOf(script)).toEqual({
      src: 'https://credits.example/dalle/embed.js',
      async: '',
    })
  })

  test('lets no foreign key of the query become an attribute', () => {
    const body = parsed(elementSnippet(hostileEmbed))
    expect(namesIn(body)).toEqual(['script', 'dalle-credits', 'a'])
    expect(Object.keys(attributesOf(body.querySelector('dalle-credits')))).toEqual([
      'view',
      'prompts',
      'packs',
      'style',
    ])
  })
})

describe('in WordPress', () => {
  /** What its wp_kses_post leaves to an author: tags it does not know go, their text stays. */
  const forAuthors = (html: string) => html.replace(/<(?!\/?(?:a|div)\b)[^>]*>/g, '').trim()

  test.each([
    ['frame', iframeSnippet],
    ['element', elementSnippet],
  ])('of the %s an author who may not use it keeps the link, and nothing else', (_, snippet) => {
    const kept = parsed(forAuthors(snippet(embed())))
    expect(kept.textContent).toBe('What does one image cost?')
    expect(kept.querySelector('a')?.href).toBe(explorerUrl(embed()))
  })

  test('a paste is a block of HTML around the frame', () => {
    expect(wordPressSnippet(embed())).toBe(
      `<!-- wp:html -->\n${iframeSnippet(embed())}\n<!-- /wp:html -->`,
    )
  })
})

describe('AMP snippet', () => {
  test('brings the placeholder and the overflow that AMP asks of a resizable frame', () => {
    const frame = parsed(ampSnippet(embed())).firstElementChild
    expect(frame?.localName).toBe('amp-iframe')
    expect(attributesOf(frame)).toMatchObject({ layout: 'fixed-height', resizable: '' })
    expect(frame?.querySelector('[placeholder]')?.textContent).toBe(embed().sentence)
    expect(frame?.querySelector('[overflow]')?.getAttribute('role')).toBe('button')
  })

  test('gives hostile words no element', () => {
    expect(namesIn(parsed(ampSnippet(hostileEmbed)))).toEqual(['amp-iframe', 'p', 'div'])
  })
})

describe('Markdown snippet', () => {
  test('is the sentence and a link to the same scenario', () => {
    expect(markdownSnippet(embed())).toBe(
      'At 20 prompts a month you would buy 1 pack for \\$15. ' +
        '[What does one image cost?](https://credits.example/dalle/?prompts=20&packs=115x15,500x60)',
    )
  })

  test('lets hostile words end neither the link nor the line, nor begin HTML', () => {
    const markdown = markdownSnippet(hostileEmbed)
    const withoutEscapes = markdown.replace(/\\./g, '')
    expect(withoutEscapes).toMatch(/^[^[\]()<>`\n]*\[[^[\]()<>`\n]*\]\([^[()<>`\s]*\)$/)
  })
})

describe('picture with caption', () => {
  const picture = { src: 'data:image/png;base64,AAAA', alt: 'A bar for each image "kept"' }

  test('is a linked image with its caption, and as text the sentence and the address', () => {
    const { html, text } = pictureWithCaption(embed(), picture)
    const chart = parsed(html)
    expect(chart.querySelector('a > img')?.getAttribute('alt')).toBe(picture.alt)
    expect(chart.querySelector('figcaption')?.textContent).toContain(embed().sentence)
    expect(text).toBe(`${embed().sentence} ${explorerUrl(embed())}`)
  })

  test('gives hostile words no element', () => {
    const { html } = pictureWithCaption(hostileEmbed, { src: '"><b>', alt: '" onerror="1' })
    const chart = parsed(html)
    expect(namesIn(chart)).toEqual(['figure', 'a', 'img', 'figcaption', 'a'])
    expect(Object.keys(attributesOf(chart.querySelector('img')))).toEqual(['src', 'alt', 'width'])
  })
})

describe('a word that steers a frame', () => {
  const word = { text: 'forty prompts', query: 'prompts=40', frameName: 'per-image' }

  test('is a link whose address differs from the frame only in the hash', () => {
    const snippets = steeringSnippets(embed(), word)
    const link = parsed(snippets.word).querySelector('a')
    const frame = parsed(snippets.frame).querySelector('iframe')
    expect(link?.href).toBe(`${frame?.src}#prompts=40`)
    expect(link?.target).toBe(frame?.name)
  })

  test('never aims at a window other than its frame', () => {
    for (const frameName of ['_top', '_blank', ' _parent', '']) {
      const link = parsed(steeringSnippets(embed(), { ...word, frameName }).word).querySelector('a')
      expect(link?.target).toMatch(/^[a-z]+$/)
    }
  })

  test('gives hostile words no element and no attribute', () => {
    const hostile = { text: '</a><script>1</script>', query: `a="><b>'`, frameName: `x" onload="1` }
    const snippets = steeringSnippets(hostileEmbed, hostile)
    expect(namesIn(parsed(snippets.word + snippets.frame))).toEqual(['a', 'div', 'iframe'])
    expect(parsed(snippets.frame).querySelector('iframe')?.name).toBe(hostile.frameName)
  })
})
