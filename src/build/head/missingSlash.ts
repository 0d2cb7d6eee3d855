interface Page {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash' | 'href'>
  readonly history: Pick<History, 'state' | 'replaceState'>
}

/** Whether an address names one of the site's folders without the slash at its end. */
export function lacksSlash(pathname: string, folder: string): boolean {
  return folder !== '' && pathname.endsWith(`/${folder}`)
}

/** The folder that an address may name without its slash; null where it ends in one, or in a file. */
export function folderAt({ location: { href } }: Page): URL | null {
  const url = new URL(href)
  if (!/\/[^/.]+$/.test(url.pathname)) return null
  url.pathname += '/'
  return url
}

/**
 * Gives the page the address of its folder, from where relative addresses lead to what they mean.
 * Not by going there: a host that takes the slash away would send the reader back for ever.
 */
export function addSlash({ location, history }: Page): void {
  try {
    const { pathname, search, hash } = location
    history.replaceState(history.state, '', `${pathname}/${search}${hash}`)
  } catch {
    // A sandboxed frame may not change its address.
  }
}

/** The same script, as it is called from a folder. */
export function scriptIn(folder: URL, missing: HTMLScriptElement): HTMLScriptElement {
  const script = missing.ownerDocument.createElement('script')
  script.type = missing.type
  script.crossOrigin = missing.crossOrigin
  script.src = new URL(missing.getAttribute('src') ?? '', folder).href
  return script
}
