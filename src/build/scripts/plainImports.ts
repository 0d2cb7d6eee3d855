import type { Plugin } from 'vite'

/** Vite's own, which wraps each import that is made later. */
const wrapper = 'native:import-analysis-build'

/**
 * Imports scripts as they stand, without Vite's helper that asks for what they import in turn: a
 * kilobyte of its words in all. Scripts here have one stylesheet, in the page, and few neighbours,
 * which are on their way for the first figure.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    configResolved({ plugins }) {
      const at = plugins.findIndex(({ name }) => name === wrapper)
      if (at < 0) throw new Error(`Vite has no ${wrapper} any more`)
      ;(plugins as Plugin[]).splice(at, 1)
    },
  }
}
