/** By one number. */
export function sortBy<T>(list: readonly T[], by: (one: T) => number): T[] {
  return [...list].sort((a, b) => by(a) - by(b))
}
