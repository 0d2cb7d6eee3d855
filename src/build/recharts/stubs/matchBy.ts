/** Nothing moves from an earlier place to a later one. */
export const matchAnimationItems = () => null

export const matchByIndex = 'index'
export const matchAppend = 'append'

export { matchAnimationItems as matchByDataKey }
