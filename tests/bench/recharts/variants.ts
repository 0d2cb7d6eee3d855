import { fileURLToPath } from 'node:url'
import { loadConfigFromFile, build } from 'vite'
import { rechartsStubs } from '#build/recharts/plugin.ts'
import { stubs, type Stub } from '#build/recharts/stubs.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The page's scripts with some of the stubs. */
export interface Variant {
  readonly name: string
  readonly stubs: readonly Stub[]
}

export const whole: Variant = { name: 'all stubs', stubs }

/** Without any, and with each left out. */
export const variants: readonly Variant[] = [
  { name: 'no stubs', stubs: [] },
  ...stubs.map((stub) => ({ name: stub.leftOut, stubs: stubs.filter((other) => other !== stub) })),
]

/** Builds the page as the site's build does, not yet rendered as HTML. Returns its folder. */
export async function buildVariant(variant: Variant, outDir: string): Promise<string> {
  const command = { command: 'build', mode: 'production' } as const
  const { config } = (await loadConfigFromFile(command, undefined, root)) ?? {}
  if (!config) throw new Error('no configuration')
  const plugins = (config.plugins ?? []).filter(
    (plugin) => !(plugin && 'name' in plugin && plugin.name === 'recharts-stubs'),
  )
  await build({
    ...config,
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [...plugins, rechartsStubs(variant.stubs)],
    build: { ...config.build, outDir, emptyOutDir: true },
  })
  return outDir
}
