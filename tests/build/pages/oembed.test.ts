import { expect, test } from 'vitest'
import { oembedOf } from '#build/pages/oembed.ts'
import { frameUrl } from '#ui/embed/snippets.ts'
import { embed, hostileEmbed } from '#tests/support/embeds.ts'
import { namesIn, parsed } from '#tests/support/html.ts'

const page = { name: 'light-user', title: 'Twenty prompts a month' }

/** As in WordPress' wp_filter_oembed_result: what it keeps of a provider it does not know. */
const keptByWordPress = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s

test('is a rich oEmbed with what the specification demands of one', () => {
  expect(oembedOf(embed(), page)).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Twenty prompts a month',
    provider_url: 'https://credits.example/dalle/',
    width: 640,
    height: 560,
  })
})

test('says the sentence in a blockquote that WordPress finds, and leads to the page', () => {
  const [, blockquote = ''] = keptByWordPress.exec(oembedOf(embed(), page).html) ?? []
  const quote = parsed(blockquote)
  expect(quote.textContent).toBe(`${embed().sentence} ${page.title}`)
  expect(quote.querySelector('a')?.href).toBe('https://credits.example/dalle/s/light-user/')
})

test('gives WordPress a frame address without a hash, to add its secret to', () => {
  const [, , iframe = ''] = keptByWordPress.exec(oembedOf(embed(), page).html) ?? []
  const src = parsed(iframe).querySelector('iframe')?.getAttribute('src')
  expect(src).toBe(frameUrl(embed()))
  expect(src).not.toContain('#')
})

test('gives WordPress a frame as wide as its column, since it takes the style away', () => {
  const [, , iframe = ''] = keptByWordPress.exec(oembedOf(embed(), page).html) ?? []
  expect(parsed(iframe).querySelector('iframe')?.getAttribute('width')).toBe('100%')
})

test('gives hostile words no element', () => {
  const { html } = oembedOf(hostileEmbed, { name: '"><b>', title: '</blockquote><b>' })
  expect(namesIn(parsed(html))).toEqual(['blockquote', 'a', 'iframe'])
})
