import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { explorer } from '#catalogue/article.ts'
import { frameWidths } from '#ui/embed/heights.ts'
import { sandbox } from '#ui/embed/sandbox.ts'
import { embedViews, explorerView } from '#ui/embed/views.ts'
import { oldestBrowsers } from './browsers.ts'

const entry = fileURLToPath(new URL('../../host/embed.ts', import.meta.url))
const fileName = 'embed.js'

interface ClassicOptions {
  readonly define?: Record<string, string>
  readonly target?: string[]
}

/** A classic, self-contained script. */
export async function classicScript(
  entryFile: string,
  name: string,
  { define = {}, target = oldestBrowsers }: ClassicOptions = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target,
      lib: { entry: entryFile, formats: ['iife'], name: 'dalleCredits', fileName: () => name },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error(`${name} was not built`)
  return toAscii(output.output[0].code)
}

/** Past what is no letter, for heights from 270 pixels on. */
const firstLetter = 10

/** The script for authors' pages; its address never changes. */
export function hostScriptSource(): Promise<string> {
  const parts = embedViews.filter((view) => view !== explorerView)
  const inLetters = parts.map(({ slug, heights }) => [
    slug,
    String.fromCharCode(...heights.map((height) => height / 10 + firstLetter)),
  ])
  return classicScript(entry, fileName, {
    define: {
      VIEW_HEIGHTS: JSON.stringify(Object.fromEntries(inLetters)),
      FIRST_LETTER: JSON.stringify(firstLetter),
      FRAME_WIDTHS: JSON.stringify(frameWidths),
      SANDBOX: JSON.stringify(sandbox),
      EXPLORER_NAME: JSON.stringify(explorer.name),
    },
  })
}

/** A classic script is read in the charset of the author's page; escapes mean the same in each. */
function toAscii(code: string): string {
  return code.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Puts `embed.js` at the root of the site, and serves it while developing. */
export function hostScript(): Plugin {
  return {
    name: 'host-script',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await hostScriptSource() })
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response, next) => {
        hostScriptSource().then((source) => {
          response.setHeader('Content-Type', 'text/javascript')
          response.setHeader('Access-Control-Allow-Origin', '*')
          response.end(source)
        }, next)
      })
    },
  }
}
