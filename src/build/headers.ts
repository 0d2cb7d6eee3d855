import { contentPolicy } from './document.ts'

/**
 * For hosts that read a `_headers` file. No framing header: the pages are made to be embedded.
 * Any origin may read them, since a sandboxed frame has an opaque one.
 */
export function headersFile(): string {
  return `/*
  Access-Control-Allow-Origin: *
  Content-Security-Policy: ${contentPolicy()}
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff

/assets/*
  Cache-Control: public, max-age=31536000, immutable
`
}
