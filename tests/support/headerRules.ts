export interface HeaderRule {
  readonly pattern: RegExp
  readonly headers: Headers
}

/** Reads the `_headers` file of Netlify and Cloudflare Pages: a path, then indented headers. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ pattern: patternFor(content), headers: new Headers() })
      continue
    }
    const colon = content.indexOf(':')
    rules.at(-1)?.headers.append(content.slice(0, colon), content.slice(colon + 1).trim())
  }
  return rules
}

function patternFor(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(escape).join('.*')}$`)
}

function escape(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
}
