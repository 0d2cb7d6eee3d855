import { createHash } from 'node:crypto'
import { escapeHtml } from '#ui/embed/markup.ts'
import type { SitePage } from './pages.ts'

/**
 * Runs before the first paint: a page opened with a scenario in its link hides the numbers it was
 * built with, and a theme in the link is painted at once. Where the page's own script does not
 * come, it shows those numbers after all, and says so.
 */
const headScript = `(function(d,l){var q=l.search.length>1,h=/=/.test(l.hash)&&!/^#\\?secret=/.test(l.hash),t=/[?&]theme=(light|dark|auto)(?:&|$)/.exec(l.search);if(q&&l.search.slice(1)!==(t?t[0].slice(1):"")||h)d.classList.add("linked");try{t=t||!d.dataset.view&&["",localStorage.getItem("dalle-credits:theme")]}catch(e){}if(t&&/^(light|dark)$/.test(t[1]))d.dataset.theme=t[1];addEventListener("error",function(e){if(e.target.localName=="script")d.classList.remove("linked"),d.classList.add("scriptless")},!0)})(document.documentElement,location)`

/** The content policy's name for an inline script or stylesheet. */
export function inlineHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Only our own files; Recharts sets style attributes; nothing is sent anywhere. */
export function contentPolicy(styles: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${inlineHash(headScript)}`,
    `style-src 'self' ${inlineHash(styles)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The way from a page to the root of the site. */
export const upFrom = ({ path }: SitePage) => '../'.repeat(path.split('/').length - 1)

interface Filling {
  readonly page: SitePage
  /** The prerendered page. */
  readonly body: string
  readonly extraHead: readonly string[]
  /** Whether it was built for an address, and so tells hosts where its embeds are. */
  readonly hasAddress: boolean
  /** All of the site's, within the page: it paints as soon as it is there. */
  readonly styles: string
}

/** The built index.html as the document of one page. */
export function documentOf(template: string, filling: Filling): string {
  const { page, body, extraHead, hasAddress, styles } = filling
  const up = upFrom(page)
  const address = hasAddress ? ' data-address' : ''
  const data =
    page.kind === 'embed'
      ? ` data-view="${page.slug}"`
      : page.kind === 'scenario'
        ? ` data-preset="${page.slug}"`
        : ''
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(styles)}">`,
    `<script>${headScript}</script>`,
    ...extraHead,
  ]
  return template
    .replace('<html lang="en" dir="ltr"', `<html lang="en" dir="ltr"${data}${address}`)
    .replace('<meta charset="utf-8" />', (tag) => `${tag}\n    ${head.join('\n    ')}`)
    .replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(page.title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_, start: string) => start + escapeHtml(page.description),
    )
    .replaceAll(/(href|src)="\.\//g, `$1="${up === '' ? './' : up}`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles}</style>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
}
