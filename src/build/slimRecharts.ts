import type { Plugin } from 'vite'
import { libraryParts } from './slim/libraries.ts'
import { rechartsParts } from './slim/recharts.ts'

/**
 * Parts of Recharts that a bundler has to keep and our drawings never reach, a third of its size.
 * What would be missed fails loudly, or shows: pictures are drawn with all of Recharts, and a test
 * compares each with its live figure.
 */
const replacements = [...rechartsParts, ...libraryParts]

export function slimRecharts(): Plugin {
  return {
    name: 'slim-recharts',
    transform: {
      filter: { id: replacements.map(({ file }) => file) },
      handler: (whole, id) => {
        const code = replacements.find(({ file }) => file.test(id))?.code
        return typeof code === 'function' ? code(whole) : code
      },
    },
  }
}
