import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { parseHeaderRules, type HeaderRule } from './headerRules.ts'

export interface StaticServer {
  /** Address of the served folder, ending in a slash. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a folder as static hosts do: compressed, a folder's index.html at its address,
 * the headers that the folder's `_headers` asks for.
 */
export async function serveFolder(root: string, base = '/'): Promise<StaticServer> {
  const rules = parseHeaderRules(await readFile(join(root, '_headers'), 'utf8').catch(() => ''))
  const bodies = new Map<string, Promise<Buffer>>()
  // Node refuses addresses past 16 kB; links of any length are to reach the page.
  const server = createServer({ maxHeaderSize: 1_000_000 }, (request, response) => {
    void respond({ root, base, rules, bodies }, request, response)
  })
  // A client that was busy for the usual five seconds would write to a connection closed meanwhile.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port to serve from')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Site {
  readonly root: string
  readonly base: string
  readonly rules: readonly HeaderRule[]
  readonly bodies: Map<string, Promise<Buffer>>
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse) {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const file = pathname.startsWith(site.base)
    ? await fileFor(site.root, decoded(pathname.slice(site.base.length)))
    : null
  if (file === null) return response.writeHead(404).end('Not found')
  if (file === 'folder') return response.writeHead(301, { Location: `${pathname}/${search}` }).end()

  for (const { pattern, headers } of site.rules)
    if (pattern.test(`/${pathname.slice(site.base.length)}`)) response.setHeaders(headers)
  const type = types[extname(file)] ?? 'application/octet-stream'
  response.setHeader('Content-Type', type)
  const encoding = compressible.test(type) ? encodingFor(request) : 'plain'
  if (encoding !== 'plain') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Vary', 'Accept-Encoding')

  const key = `${encoding} ${file}`
  const body = site.bodies.get(key) ?? readFile(file).then(encodings[encoding])
  site.bodies.set(key, body)
  const bytes = await body
  response.setHeader('Content-Length', bytes.length)
  return response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** The file at a path, `folder` where only the slash at its end is missing, null where nothing is. */
async function fileFor(root: string, path: string): Promise<string | null> {
  const file = join(root, normalize(`/${path}`))
  const found = await stat(file).catch(() => null)
  if (found?.isFile()) return path === '_headers' ? null : file
  if (!found?.isDirectory()) return null
  const index = join(file, 'index.html')
  if (!(await stat(index).catch(() => null))) return null
  return path === '' || path.endsWith('/') ? index : 'folder'
}

/** The path that an address means; one that means none is kept, and names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

type Encoding = keyof typeof encodings

function encodingFor(request: IncomingMessage): Encoding {
  const accepted = request.headers['accept-encoding'] ?? ''
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'plain'
}

const encodings = {
  plain: (body: Buffer) => Promise.resolve(body),
  // The best takes many times as long, for each file of each server.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}

const compressible = /^text\/|javascript|json|svg|manifest/

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}
