/** Each axis names its ticks and ends, so no decimal arithmetic has to find nice ones. */
export function getNiceTickValues(): never {
  throw new Error('an axis without ticks and domain')
}

export { getNiceTickValues as getTickValuesFixedDomain }
