import type { Replacement } from './Replacement.ts'

/** Modules of the libraries that Recharts draws and counts with. */
export const libraryParts: readonly Replacement[] = [
  {
    // Scales are looked up by name at run time, so all would stay, those of dates and colours too.
    file: /victory-vendor[\\/]es[\\/]d3-scale\.js/,
    code: `export { scaleBand, scaleLinear, scalePoint } from 'd3-scale'`,
  },
  {
    // Our axes run over numbers: nothing between two colours, dates or strings.
    file: /d3-interpolate[\\/](src[\\/]index\.js|dist[\\/])/,
    code: `
      export const interpolateNumber = (a, b) => (share) => a * (1 - share) + b * share
      export const interpolateRound = (a, b) => (share) => Math.round(a * (1 - share) + b * share)
      export { interpolateNumber as interpolate, interpolateNumber as piecewise }`,
  },
  {
    // Our lines are straight, or stairs.
    file: /victory-vendor[\\/]es[\\/]d3-shape\.js/,
    code: `
      export {
        area, curveLinear, curveLinearClosed, curveStepAfter, line, stack, stackOffsetExpand, stackOffsetNone,
        stackOffsetSilhouette, stackOffsetWiggle, stackOrderNone, symbol, symbolCircle, symbolCross,
        symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye,
      } from 'd3-shape'
      function bent() { throw new Error('a curved line') }
      export {
        bent as curveBasis, bent as curveBasisClosed, bent as curveBasisOpen, bent as curveBumpX,
        bent as curveBumpY, bent as curveMonotoneX, bent as curveMonotoneY, bent as curveNatural,
        bent as curveStep, bent as curveStepBefore,
      }`,
  },
  {
    // What a curve is made of hangs on it, so a bundler keeps each one.
    file: /d3-shape[\\/]dist[\\/]d3-shape\.mjs/,
    code: (whole) =>
      whole
        .replace(/^(?!Linear\.|LinearClosed\.|Step\.)\w+\.prototype = \{[^]*?^\};?$/gm, '')
        .replace(/^\(MonotoneY\.prototype = [^]*?^\};?$/gm, '')
        .replaceAll('= (function custom(', '= /*#__PURE__*/(function custom('),
  },
  {
    // Each axis writes its numbers itself.
    file: /d3-format[\\/](src[\\/]index\.js|dist[\\/])/,
    code: `
      function unformatted() { throw new Error('an axis without a format') }
      export {
        unformatted as format, unformatted as formatPrefix, unformatted as formatSpecifier,
        unformatted as precisionFixed, unformatted as precisionPrefix,
        unformatted as precisionRound,
      }`,
  },
  {
    // General tools, each for every kind of list and object there is.
    file: /es-toolkit[\\/]dist[\\/]compat[\\/]object[\\/]get\.mjs/,
    code: `
      export function get(object, path, fallback) {
        const value = String(path).split('.').reduce((at, key) => at?.[key], object)
        return value === undefined ? fallback : value
      }`,
  },
  {
    file: /es-toolkit[\\/]dist[\\/]compat[\\/]array[\\/]sortBy\.mjs/,
    code: `export const sortBy = (list, by) => [...list].sort((a, b) => by(a) - by(b))`,
  },
  {
    file: /es-toolkit[\\/]dist[\\/]compat[\\/]array[\\/]uniqBy\.mjs/,
    code: `
      export const uniqBy = (list, by) =>
        [...new Map([...list].reverse().map((one) => [by(one), one])).values()].reverse()`,
  },
  {
    file: /es-toolkit[\\/]dist[\\/]compat[\\/]predicate[\\/]isEqual\.mjs/,
    code: `export const isEqual = (one, other) => JSON.stringify(one) === JSON.stringify(other)`,
  },
  {
    file: /es-toolkit[\\/]dist[\\/]compat[\\/]math[\\/]range\.mjs/,
    code: `export const range = (from, to) => Array.from({ length: to - from }, (_, at) => from + at)`,
  },
]
