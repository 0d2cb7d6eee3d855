/**
 * Where the site will stand, from the environment's SITE_URL, ending in a slash: for what must be
 * absolute (canonical link, oEmbed, social picture). Null: not known, and what needs it is left out.
 */
export function siteUrl(environment: NodeJS.ProcessEnv = process.env): string | null {
  const said = environment.SITE_URL?.trim()
  if (!said) return null
  const url = new URL(said)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Error(`SITE_URL must be a web address, not “${said}”`)
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
