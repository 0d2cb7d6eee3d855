import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { hostScriptSource } from '#build/scripts/hostScript.ts'
import { heightAt } from '#ui/embed/heights.ts'
import { viewOf } from '#ui/embed/views.ts'
import { serveFolder } from './server.ts'

/** What the guest's side of the talk about heights weighs by itself. */
export async function guestScriptSource(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: 'oxc',
      // An ES library keeps its white space unless told otherwise.
      rolldownOptions: { output: { minify: true } },
      lib: { entry: 'src/ui/embed/height.ts', formats: ['es'] },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('the guest script was not built')
  return output.output[0].code
}

const guestPage = (view: string, height: number) => `<!doctype html><title>${view}</title>
<style>body { margin: 0 } div { height: ${height}px }</style><div>Chart ${view}</div>
<script type="module">
  import { connectHeight } from '../../height.js'
  connectHeight(window)
</script>`

/** A site with the built host script and, for each embed, a page that tells its height. */
export async function serveEmbeds() {
  const root = await mkdtemp(join(tmpdir(), 'embeds-'))
  const script = await hostScriptSource()
  await writeFile(join(root, 'embed.js'), script)
  await writeFile(join(root, 'height.js'), await guestScriptSource())
  const guests = {
    answer: 444,
    'per-image': 444,
    explorer: 444,
    bill: heightAt(viewOf('bill').heights, Infinity),
  }
  for (const [view, height] of Object.entries(guests)) {
    const folder = join(root, 'embed', view)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'index.html'), guestPage(view, height))
  }
  const server = await serveFolder(root, '/credits/')
  let posts = 0
  return {
    url: server.url,
    script,
    /** Puts an author's page on another origin than the embeds'; its address. */
    post: async (body: string) => {
      posts += 1
      const folder = join(root, `post-${posts}`)
      await mkdir(folder)
      // As optimisers keep it: a copy under its name, and one among other scripts.
      await writeFile(join(folder, 'embed.js'), script)
      await writeFile(join(folder, 'all.js'), `var theirs=1;${script};var others=2`)
      await writeFile(
        join(folder, 'index.html'),
        `<!doctype html><link rel="icon" href="data:,"><body>${body}`,
      )
      return `${server.url.replace('127.0.0.1', 'localhost')}post-${posts}/`
    },
    close: async () => {
      await server.close()
      await rm(root, { recursive: true })
    },
  }
}
