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

/** The address of the page, for what the explorer's own link does not say. */
export const pageAddress = ({ URL }: Pick<Document, 'URL'> = document) => URL

/** Where the site of this page stands. */
export const ownRoot = () => siteRoot(pageAddress())

export function withQuery(root: string, query: string): string {
  const url = new URL(root)
  url.search = query
  return url.href
}
