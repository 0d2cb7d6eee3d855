/** Where the site stands, ending in a slash. */
export interface Site {
  readonly url: string
  /** Said by the snippet. A script may have been copied away from its site, so it proves little. */
  readonly certain: boolean
}

/** The folder of an address on the web; of a named scenario's or an embed's page, two above it. */
function folderOf(address: string | null | undefined): string | null {
  if (!address) return null
  try {
    const { protocol, origin, pathname } = new URL(address, document.baseURI)
    const folder = pathname.replace(/[^/]*$/, '').replace(/\/(?:s|embed)\/[\w-]+\/$/, '/')
    return /^https?:$/.test(protocol) ? origin + folder : null
  } catch {
    return null
  }
}

/** Of the script that runs now, where it goes by its own name. */
export function siteOfScript(script: HTMLOrSVGScriptElement | null): string | null {
  const address = script instanceof HTMLScriptElement ? script.src : ''
  return /\/embed\.js(?:[?#]|$)/.test(address) ? folderOf(address) : null
}

/** The element says where the site is by an attribute or by the link inside it. */
export function siteOf(element: Element, ofScript: string | null): Site | null {
  const link = element.querySelector('a[href]')?.getAttribute('href')
  const said = folderOf(element.getAttribute('site')) ?? folderOf(link)
  const url = said ?? ofScript
  return url === null ? null : { url, certain: said !== null }
}
