/* Of a round chart the cartesian ones ask only whether they are one. */

const none = () => undefined

function round(): never {
  throw new Error('a round chart')
}

export {
  none as degreeToRadian,
  none as implicitAngleAxis,
  none as implicitRadiusAxis,
  none as selectAngleAxis,
  none as selectAngleAxisRange,
  none as selectAngleAxisRangeWithReversed,
  none as selectMaxRadius,
  none as selectOuterRadius,
  none as selectPolarOptions,
  none as selectPolarViewBox,
  none as selectRadiusAxis,
  none as selectRadiusAxisRange,
  none as selectRadiusAxisRangeWithReversed,
  round as getMaxRadius,
  round as getRadialCursorPoints,
  round as inRangeOfSector,
  round as polarToCartesian,
  round as RADIAN,
  round as radianToDegree,
}
