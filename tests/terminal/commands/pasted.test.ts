import { describe, expect, it } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { pastedLink } from '#terminal/commands/pasted.ts'

const link = 'https://example.org/explorer/?prompts=20&months=24'
const encoded = encodeURIComponent(link)
const meant = { ...defaultScenario, prompts: 20, months: 24 }

describe('a scenario as it was pasted', () => {
  it.each([
    link,
    `<${link}>`,
    `(${link}).`,
    `"${link}",`,
    `“${link}”`,
    `„${link}“`,
    `\`${link}\``,
    `[my scenario](${link})`,
    `[mine](<${link}>).`,
    `- ${link}`,
    `3. [mine](${link} "A title")`,
    `> • "${link}"`,
    `See ${link}, and tell me.`,
    `**${link}**`,
    'prompts=20&months=24',
    '"prompts=20&months=24"',
    "'?prompts=20&months=24'",
    '- prompts=20&months=24',
    '(prompts=20&months=24).',
  ])('is read without what stands around it: %s', (text) => {
    expect(pastedLink(text)).toEqual(parseLink(link))
  })

  it.each([
    `https://nam02.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C01%7C&reserved=0`,
    `https://www.google.com/url?q=${encoded}&sa=D&source=docs`,
    `https://www.google.com/url?sa=t&url=${encoded}`,
    `https://l.facebook.com/l.php?u=${encoded}&h=AT0`,
    `https://a.example/?u=${encodeURIComponent(`https://b.example/?url=${encoded}`)}`,
    `https://www.google.com/url?q=${link}&sa=D`,
  ])('is read out of a wrapper: %s', (text) => {
    expect(pastedLink(text)?.scenario).toEqual(meant)
  })

  it.each([
    ['q=https://example.org/s/beta/&sa=D&source=docs', { bonus: 50 }],
    ['q=https://example.org/s/beta/index.html&sa=D', { bonus: 50 }],
    ['q=https://example.org/%3Fprompts%3D20&sa=D', { prompts: 20 }],
    ['q=https://example.org/?prompts=20&months=6&sa=D', { prompts: 20, months: 6 }],
  ])('is read out of a wrapper that encodes it in part or not at all: %s', (query, sets) => {
    const read = pastedLink(`https://www.google.com/url?${query}`)
    expect(read?.scenario).toMatchObject(sets)
    expect(read?.notes).toEqual([])
  })

  it('is its own where a foreign key holds another address', () => {
    const text = `https://example.org/?prompts=7&ref=${encodeURIComponent('https://blog.example/')}`
    expect(pastedLink(text)?.scenario.prompts).toBe(7)
  })

  it('may be a named one, unless its query says another', () => {
    for (const text of [
      'https://example.org/x/s/beta/',
      '/s/beta',
      'example.org/s/beta/index.html',
    ])
      expect(pastedLink(text)?.scenario).toEqual({ ...defaultScenario, bonus: 50 })
    expect(pastedLink('https://example.org/s/beta/?bonus=0')?.scenario).toEqual(defaultScenario)
  })

  it('may have spaces in a list', () => {
    expect(pastedLink('https://example.org/?packs=115 x 15, 500×60')?.scenario.packs).toHaveLength(
      2,
    )
    expect(pastedLink('packs=115 x 15, 500x60')?.scenario.packs).toHaveLength(2)
  })

  it('is the default where nothing was pasted', () => {
    for (const text of ['', '  ']) expect(pastedLink(text)).toEqual(parseLink(''))
  })

  it('is the default of a bare address, with a note', () => {
    for (const text of ['https://example.org/', 'https://example.org/?utm_source=x'])
      expect(pastedLink(text)).toMatchObject({
        scenario: defaultScenario,
        notes: [{ key: 'link', given: text }],
      })
  })

  it.each([
    'foo',
    'utm_source=x',
    "'prompts=20",
    'prompts@',
    'https://example.org/?prompts@',
    'https://example.org/s/unheard-of/',
    'ÿþp',
  ])('is none where no setting can be read: %s', (text) => {
    expect(pastedLink(text)).toBeNull()
  })

  it.each([
    ['dots', '.'.repeat(100_000)],
    ['dots before the end', `${'.'.repeat(100_000)}x`],
    ['brackets', '('.repeat(100_000)],
    ['brackets closed', `${'('.repeat(50_000)}${')'.repeat(50_000)}`],
    ['addresses', 'https://a/?b='.repeat(8000)],
    ['list marks', '- '.repeat(50_000)],
  ])('is soon found out where it is noise: %s', (_, text) => {
    const before = process.cpuUsage()
    pastedLink(text)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(500)
  })
})
