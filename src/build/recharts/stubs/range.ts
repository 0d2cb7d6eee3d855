/** The whole numbers from one to before another. */
export const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index)
