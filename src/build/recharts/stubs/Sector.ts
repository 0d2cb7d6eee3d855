/** No chart is round. */
export function Sector(): never {
  throw new Error('a round chart')
}

export { Sector as defaultSectorProps }
