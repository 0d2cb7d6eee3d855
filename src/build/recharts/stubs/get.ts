/** A value by its one name. */
export function get(values: object | null | undefined, name: PropertyKey, otherwise?: unknown) {
  const value: unknown = values?.[name as keyof typeof values]
  return value === undefined ? otherwise : value
}
