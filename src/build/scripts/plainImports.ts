import type { Plugin } from 'vite'

/**
 * Leaves out Vite's helper that asks for what an imported script imports in turn: half a kilobyte
 * before the page is live. Scripts here have one stylesheet, in the page, and few neighbours, which
 * are on their way for the first figure.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
