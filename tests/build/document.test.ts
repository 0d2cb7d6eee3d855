import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { contentPolicy, documentOf, inlineHash, stylesWithout } from '#build/document.ts'
import { fillIn } from '#build/fillIn.ts'
import { sitePages } from '#build/pages/pages.ts'

const stylesheet = '<link rel="stylesheet" crossorigin href="./assets/page.css">'
const inlined = { script: 'let $1 = "$&"', styles: 'a { color: red }' }
const places = {
  'the root element': '<html lang="en" dir="ltr">',
  'the charset': '<meta charset="utf-8" />',
  'the title': /<title>.*<\/title>/,
  'the description': /<meta\s+name="description"[^>]*>/,
  'the stylesheet': stylesheet,
  'the scripts': '</body>',
  'the body': '<div id="root"></div>',
}

let template = ''
beforeAll(async () => {
  template = (await readFile('index.html', 'utf8')).replace('</head>', `${stylesheet}</head>`)
})

const named = sitePages().find(({ slug }) => slug === 'volume')!

const filled = (source: string, page = named) =>
  documentOf(source, {
    page,
    day: '2026-11-28',
    body: '<p>$& for $1</p>',
    extraHead: ['<meta name="x">'],
    hasAddress: true,
    inlined,
    scripts: '<script src="$&.js"></script>',
  })

describe('a document', () => {
  test('holds what it was filled in with, letter by letter', () => {
    const html = filled(template)
    expect(html).toContain('<div id="root"><p>$& for $1</p></div>')
    expect(html).toContain(`<script>${inlined.script}</script>`)
    expect(html).toContain(`<style>${inlined.styles}</style>`)
    expect(html).toContain('href="../../favicon.svg"')
    expect(html).toContain('<script src="$&.js"></script></body>')
    expect(html).toMatch(
      /<html lang="en" dir="ltr" data-preset="volume" data-day="2026-11-28" data-built="buy=best&amp;packs=[^"]+" data-address>/,
    )
  })

  test('asks for its scripts last, wherever the template names them', () => {
    const script = '<script type="module" crossorigin src="./assets/page.js"></script>'
    const html = filled(template.replace('</head>', `${script}</head>`))
    expect(html.split('</div>').at(-1)).toContain('src="../../assets/page.js"></script>')
    expect(html.match(/<script type="module"/g)).toHaveLength(2)
  })

  test('allows its own inline script and styles, and no others', () => {
    const policy = contentPolicy(inlined)
    expect(policy).toContain(`script-src 'self' ${inlineHash(inlined.script)};`)
    expect(policy).toContain(`style-src 'self' ${inlineHash(inlined.styles)};`)
  })

  test('leaves out what only another kind of page looks like', () => {
    const kept = ['.a_x{top:0}', '@media print{p{top:0}}', '.a_x .b_x{top:0}', '.b_x,p{top:0}']
    const left = ['.b_x,.b_y:is(p,a)>p{top:0}', '@media print{.b_x:hover{top:0}.b_y{top:0}}']
    expect(stylesWithout([...kept, ...left].join(''), 'b')).toBe(kept.join(''))
    expect(stylesWithout(`@media print{.b_x{top:0}p{top:0}}`, 'b')).toBe(kept[1])
  })

  test('says nothing of a scenario where it was built with the default', () => {
    expect(filled(template, sitePages()[0])).toMatch(
      /<html lang="en" dir="ltr" data-day="2026-11-28" data-address>/,
    )
  })

  test.for(Object.entries(places))('without a place for %s is an error', ([, place]) => {
    expect(() => filled(template)).not.toThrow()
    expect(() => filled(template.replace(place, ''))).toThrow('0 places')
  })
})

test('a place that is there twice is an error', () => {
  expect(() => fillIn('<p></p><p></p>', '<p>', 'x')).toThrow('2 places')
  expect(() => fillIn('<p></p><p></p>', /<p>/, 'x')).toThrow('2 places')
})
