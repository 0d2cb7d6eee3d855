import type { Plugin } from 'vite'

interface Replacement {
  readonly file: RegExp
  readonly code: string
}

/**
 * Parts of Recharts that a bundler has to keep and our drawings never reach, a fifth of its size.
 * What would be missed fails loudly: its drawing says that it could not be drawn.
 */
const replacements: readonly Replacement[] = [
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
    // The drawings are pictures: their tables take the keyboard's part.
    file: /recharts[\\/]es6[\\/]state[\\/]keyboardEventsMiddleware\.js/,
    code: `
      import { createAction } from '@reduxjs/toolkit'
      export const keyDownAction = createAction('keyDown')
      export const focusAction = createAction('focus')
      export const blurAction = createAction('blur')
      export const keyboardEventsMiddleware = { middleware: () => (next) => next }`,
  },
  {
    // Each axis names its ticks and ends, so no decimal arithmetic has to find nice ones.
    file: /recharts[\\/]es6[\\/]util[\\/]scale[\\/]getNiceTickValues\.js/,
    code: `
      export function getNiceTickValues() { throw new Error('an axis without ticks and domain') }
      export { getNiceTickValues as getTickValuesFixedDomain }`,
  },
  {
    // No drawing follows the pointer of another.
    file: /recharts[\\/]es6[\\/]synchronisation[\\/]useChartSynchronisation\.js/,
    code: `
      export function useSynchronisedEventsFromOtherCharts() {}
      export function useTooltipChartSynchronisation() {}
      export function useBrushChartSynchronisation() {}`,
  },
  {
    // Each tooltip brings its own words.
    file: /recharts[\\/]es6[\\/]component[\\/]DefaultTooltipContent\.js/,
    code: `export function DefaultTooltipContent() { throw new Error('a tooltip without content') }`,
  },
]

export function slimRecharts(): Plugin {
  return {
    name: 'slim-recharts',
    transform: {
      filter: { id: replacements.map(({ file }) => file) },
      handler: (_code, id) => replacements.find(({ file }) => file.test(id))?.code,
    },
  }
}
