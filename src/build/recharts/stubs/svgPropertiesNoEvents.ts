import { isValidElement } from 'react'

/** Of some five hundred attributes these are the ones that our drawings give or are given. */
const names =
  'aria-hidden className clipPath cx cy fill fillOpacity height id offset orientation pointerEvents ' +
  'r role stroke strokeDasharray strokeOpacity strokeWidth tabIndex textAnchor width x y'

const known = new Set(names.split(' '))

export const isSvgElementPropKey = (key: string) => known.has(key)

export const isDataAttribute = () => false

export function svgPropertiesNoEvents(props: object): object {
  return Object.fromEntries(Object.entries(props).filter(([key]) => known.has(key)))
}

export function svgPropertiesNoEventsFromUnknown(input: unknown): object | null {
  if (isValidElement<object>(input)) return svgPropertiesNoEvents(input.props)
  return input && typeof input === 'object' ? svgPropertiesNoEvents(input) : null
}
