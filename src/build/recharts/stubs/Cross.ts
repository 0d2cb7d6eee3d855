/** A cursor of scatter charts. */
export function Cross(): never {
  throw new Error('a scatter chart')
}
