/** Our axes run over numbers: there is nothing between two colours, dates or strings. */
export const interpolateNumber = (from: number, to: number) => (share: number) =>
  from * (1 - share) + to * share

export const interpolateRound = (from: number, to: number) => (share: number) =>
  Math.round(from * (1 - share) + to * share)

export { interpolateNumber as interpolate, interpolateNumber as piecewise }
