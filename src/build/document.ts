import { createHash } from 'node:crypto'
import type { Day } from '#catalogue/dates.ts'
import { formatLink } from '#scenario/link.ts'
import { escapeHtml, tag } from '#ui/kit/markup.ts'
import { fillIn } from './fillIn.ts'
import { upFrom, type SitePage } from './pages/pages.ts'

/** What every page carries within itself: it paints, and is found out, before anything is loaded. */
export interface Inlined {
  readonly script: string
  readonly styles: string
}

const emptyRules = /@[^{}]+\{\}/g

/** Without the rules that name classes of this one stylesheet alone. */
export function stylesWithout(styles: string, stylesheet: string): string {
  const isIts = (selector: string) => {
    const classes = selector.match(/\.[A-Za-z][\w-]*/g) ?? []
    return classes.length > 0 && classes.every((name) => name.startsWith(`.${stylesheet}_`))
  }
  const left = styles.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) =>
    selectors.split(/,(?![^(]*\))/).every(isIts) ? '' : rule,
  )
  return left.replace(emptyRules, '')
}

/** The content policy's name for an inline script or stylesheet. */
export function inlineHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Only our own files; Recharts sets style attributes; nothing is sent anywhere. */
export function contentPolicy(...inlined: readonly Inlined[]): string {
  const hashes = (key: keyof Inlined) =>
    [...new Set(inlined.map((one) => inlineHash(one[key])))].join(' ')
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes('script')}`,
    `style-src 'self' ${hashes('styles')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

interface Filling {
  readonly page: SitePage
  /** Which it speaks of until it is live. */
  readonly day: Day
  /** The prerendered page. */
  readonly body: string
  readonly extraHead: readonly string[]
  /** Whether it was built for an address, and so tells hosts where its embeds are. */
  readonly hasAddress: boolean
  readonly inlined: Inlined
  /** Tags of the scripts of its kind. */
  readonly scripts: string
}

/** What the page's scripts have to know of it before anything else. */
function rootTag({ page, day, hasAddress }: Filling): string {
  const { kind, slug, scenario } = page
  const built = formatLink({ scenario })
  return tag('html', {
    lang: 'en',
    dir: 'ltr',
    ...(kind === 'embed' && { 'data-view': slug }),
    ...(kind === 'scenario' && { 'data-preset': slug }),
    'data-day': day,
    ...(built !== '' && { 'data-built': built }),
    ...(hasAddress && { 'data-address': true as const }),
  }).replace('</html>', '')
}

const moduleTags = /<script type="module"[^>]*><\/script>/g

/** The built index.html as the document of one page. Its scripts come last: it paints before them. */
export function documentOf(template: string, filling: Filling): string {
  const { page, body, extraHead, inlined, scripts } = filling
  const inFolder = template.replaceAll(/(href|src)="\.\//g, `$1="${upFrom(page) || './'}`)
  const named = inFolder.match(moduleTags) ?? []
  const charset = '<meta charset="utf-8" />'
  const head = [
    charset,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inlined)}">`,
    `<script>${inlined.script}</script>`,
    ...extraHead,
  ]
  const description = `<meta name="description" content="${escapeHtml(page.description)}">`
  const fillings: readonly (readonly [place: string | RegExp, filling: string])[] = [
    [/<link rel="stylesheet"[^>]*>/, `<style>${inlined.styles}</style>`],
    ['<html lang="en" dir="ltr">', rootTag(filling)],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>`],
    [/<meta\s+name="description"[^>]*>/, description],
    [charset, head.join('\n    ')],
    ['</body>', `${named.join('')}${scripts}</body>`],
    ['<div id="root"></div>', `<div id="root">${body}</div>`],
  ]
  const scriptless = inFolder.replaceAll(moduleTags, '')
  return fillings.reduce((html, [place, text]) => fillIn(html, place, text), scriptless)
}
