import { escapeHtml, tag } from '#ui/kit/markup.ts'
import { hosts, placeholder, type Host } from './hosts.ts'

/** A file of the check, below `embed-check/`. */
interface CheckPage {
  readonly path: string
  readonly html: string
}

/** A blog as plain as can be; it knows nothing of what is in its frames. */
const styles = `
  :root { color-scheme: light }
  :root.dark { color-scheme: dark }
  body { max-width: 42rem; margin: 0 auto; padding: 16px 16px 64px; font: 17px/1.6 Georgia, serif }
  h1 { line-height: 1.2 }
  .wp-embedded-content { width: 100% }
  .report { position: fixed; inset: auto 0 0; height: 18px; padding: 8px 16px; overflow: hidden; border-top: 1px solid; background: Canvas; font: 13px/1.4 system-ui }
`

interface Document {
  readonly title: string
  readonly body: string
  readonly dark?: boolean
}

function documentOf({ title, body, dark = false }: Document): string {
  return `<!doctype html>
<html lang="en"${dark ? ' class="dark"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
${body}
</body>
</html>
`
}

function hostPage({ slug, title, claim, body, dark = false, scripts = [] }: Host): CheckPage {
  const tags = ['report.js', ...scripts].map((file) =>
    tag('script', { src: `../${file}`, defer: true }),
  )
  const whole = `<h1>${escapeHtml(title)}</h1>
<p>What should be seen: ${escapeHtml(claim)}</p>
<p>In the winter of 2023 a picture cost a credit, or part of one. What that came to depends on how many you make, and how many of them you keep.</p>
${body}
<p>Whatever follows the frame stays where it is while the frame loads.</p>
<output class="report"></output>
${tags.join('\n')}`
  const html = documentOf({ title, dark, body: whole.replaceAll(placeholder, '../../') })
  return { path: `${slug}/`, html }
}

function indexPage(): CheckPage {
  const rows = hosts.map(({ slug, title, claim }) => {
    const link = tag('a', { href: `${slug}/` }, escapeHtml(title))
    return tag('li', {}, `${link}: ${escapeHtml(claim)}`)
  })
  const body = `<h1>Embed check</h1>
<p>The snippets of the Embed dialog, in pages that treat them as real hosts do. Each page says at its foot how high its frames are and by how much it moved while they loaded.</p>
${tag('ul', {}, rows.join('\n'))}`
  return { path: '', html: documentOf({ title: 'Embed check', body }) }
}

export function checkPages(): CheckPage[] {
  return [indexPage(), ...hosts.map(hostPage)]
}
