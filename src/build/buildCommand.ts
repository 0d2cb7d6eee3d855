import { buildSite } from './build.ts'

const began = performance.now()
await buildSite()
process.stdout.write(`Built into dist in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
