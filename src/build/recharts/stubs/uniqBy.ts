/** The first of each key. */
export function uniqBy<T>(list: readonly T[], by: (one: T) => unknown): T[] {
  const seen = new Set<unknown>()
  return list.filter((one) => {
    const key = by(one)
    return !seen.has(key) && seen.add(key)
  })
}
