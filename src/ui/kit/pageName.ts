/** A page by its host, and by as much of its path as tells it from the host's others. */
export function pageName(address: string): string {
  const { host, pathname } = new URL(address)
  const parts = pathname.split('/').filter(Boolean)
  const name = host.replace(/^www\./, '')
  if (name === 'github.com') {
    const [owner = '', repository = '', place, number] = parts
    const thread = place === 'discussions' ? ['…', number] : []
    return [name, owner, repository, ...thread].join('/')
  }
  const last = parts.at(-1)
  return last !== undefined && last.length <= longestPart ? `${name}/…/${last}` : name
}

const longestPart = 24
