import { buildSite } from './build.ts'
import { siteUrl } from './siteUrl.ts'

const began = performance.now()
await buildSite()
process.stdout.write(`Built into dist in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
if (siteUrl() === null)
  process.stdout.write(
    'SITE_URL is not set, so canonical links, oEmbed and the addresses of social pictures are left out\n',
  )
