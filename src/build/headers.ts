import { contentPolicy, type Inlined } from './document.ts'

/**
 * For hosts that read a `_headers` file. No framing header: the pages are made to be embedded.
 * Any origin may read them, since a sandboxed frame has an opaque one. `inlined` is what any page has.
 */
export function headersFile(inlined: readonly Inlined[]): string {
  const policy = `  Content-Security-Policy: ${contentPolicy(...inlined)}`
  return `/*
  Access-Control-Allow-Origin: *
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff

/
${policy}

/embed/*
${policy}

/s/*
${policy}

/assets/*
  Cache-Control: public, max-age=31536000, immutable
`
}
