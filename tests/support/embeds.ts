import type { Embed } from '#ui/embed/snippets.ts'

export function embed(changes: Partial<Embed> = {}): Embed {
  return {
    siteUrl: 'https://credits.example/dalle/',
    view: {
      slug: 'per-image',
      title: 'What does one image cost?',
      heights: [900, 800, 700, 700, 600, 560],
    },
    query: 'prompts=20&packs=115x15,500x60',
    theme: 'auto',
    width: 640,
    sentence: 'At 20 prompts a month you would buy 1 pack for $15.',
    ...changes,
  }
}

/** Every text that reaches a snippet, trying to leave the place it is put into. */
export const hostileEmbed = embed({
  view: {
    slug: 'per-image',
    title: `</a></iframe>"'><script>1</script>&amp;`,
    heights: [900, 800, 700, 700, 600, 560],
  },
  query: `prompts=1"><img src=x onerror=1>&onclick=1&style=x&packs=)](x '\`<b>#?`,
  sentence: `</p></blockquote><script>1</script> " onload='1' ]( \`&lt;b&gt;`,
})
