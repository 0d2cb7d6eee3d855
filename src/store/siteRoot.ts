/**
 * Where the site stands, from the address of any of its pages, which some hosts serve without the
 * slash at its end. A file keeps its name: on a disk, and where one file is the whole site, the
 * folder shows nothing.
 */
export function siteRoot(address: string): string {
  const url = new URL(address)
  url.search = ''
  url.hash = ''
  const path = url.pathname.replace(/\/(?:s|embed)\/[\w-]+(?:\/(?:index\.html)?)?$/, '/')
  url.pathname = url.protocol === 'file:' ? path : path.replace(/\/index\.html$/, '/')
  return url.href
}

/** Not so a file on a disk, which nobody else can open. What was built may yet stand anywhere. */
export function hasAddress(root: string): boolean {
  return !/^(?!https?:)[a-z]+:/.test(root)
}
