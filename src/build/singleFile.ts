import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from './build.ts'
import { inlineHash } from './document.ts'
import { fillIn } from './fillIn.ts'
import { headScriptSource } from './head/source.ts'
import { withRenderer } from './renderer.ts'

/** What only the whole site has: other pages to embed, files beside the page. */
const mark = '<html data-single-file'

/** As the text of a script element, which ends at the first `</script`. */
function asInlineScript(code: string): string {
  return code.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`)
}

function dataUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

interface Parts {
  readonly code: string
  readonly icon: string
}

/** The explorer's page with all it loads put inside, and a content policy that allows just that. */
function asSingleFile(page: string, { code, icon }: Parts): string {
  const script = asInlineScript(code)
  const fillings: readonly (readonly [place: string | RegExp, filling: string])[] = [
    ['<html', mark],
    ["script-src 'self'", `script-src ${inlineHash(script)}`],
    [/(?<=<link rel="icon" href=")[^"]*/, dataUrl(icon)],
    [/\s*<script type="module"[^>]*><\/script>/, ''],
    ['</body>', `<script type="module">${script}</script>\n  </body>`],
  ]
  return fillings.reduce((html, [place, text]) => fillIn(html, place, text), page)
}

async function codeOf(folder: string): Promise<string> {
  const assets = join(folder, 'assets')
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'))
  const [only] = scripts
  if (only === undefined || scripts.length > 1)
    throw new Error(`one script was to be built, not ${scripts.length}`)
  return readFile(join(assets, only), 'utf8')
}

/** Builds the explorer as one HTML file that works from a disk or as an upload. */
export async function buildSingleFile(file: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'credit-explorer-'))
  try {
    await build({
      root,
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: true,
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    })
    const script = await headScriptSource()
    await withRenderer(root, async ({ frameOf, home, pageWriter }) => {
      const write = pageWriter({ ...(await frameOf(folder, script)), isAlone: true })
      await write([home])
    })
    const page = await readFile(join(folder, 'index.html'), 'utf8')
    const icon = await readFile(join(folder, 'favicon.svg'), 'utf8')
    await writeFile(file, asSingleFile(page, { code: await codeOf(folder), icon }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
