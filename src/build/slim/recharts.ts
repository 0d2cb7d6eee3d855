import type { Replacement } from './Replacement.ts'

/** Recharts' own modules. */
export const rechartsParts: readonly Replacement[] = [
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
    // Of some five hundred attributes these are the ones that our drawings give or are given.
    file: /recharts[\\/]es6[\\/]util[\\/]svgPropertiesNoEvents\.js/,
    code: `
      import { isValidElement } from 'react'
      const names = 'aria-hidden className clipPath cx cy fill fillOpacity height id offset ' +
        'orientation pointerEvents r role stroke strokeDasharray strokeOpacity strokeWidth tabIndex ' +
        'textAnchor width x y'
      const used = new Set(names.split(' '))
      export const isSvgElementPropKey = (key) => used.has(key)
      export const isDataAttribute = () => false
      export function svgPropertiesNoEvents(props) {
        const own = {}
        for (const key in props) if (used.has(key)) own[key] = props[key]
        return own
      }
      export function svgPropertiesNoEventsFromUnknown(input) {
        if (isValidElement(input)) return svgPropertiesNoEvents(input.props)
        return input && typeof input === 'object' ? svgPropertiesNoEvents(input) : null
      }`,
  },
  {
    file: /recharts[\\/]es6[\\/]util[\\/]excludeEventProps\.js/,
    code: `export const isEventKey = (key) => /^on[A-Z]/.test(key)`,
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
    // Nothing moves by itself: each drawing stands at once as it ends.
    file: /recharts[\\/]es6[\\/]animation[\\/]AnimatedItems\.js/,
    code: `
      const still = { isAnimating: false, handleAnimationStart() {}, handleAnimationEnd() {} }
      export const useAnimationCallbacks = () => still
      export const AnimatedItems = ({ items, children }) =>
        items == null ? null : children(items, 1, false)`,
  },
  {
    file: /recharts[\\/]es6[\\/]animation[\\/]useAnimationStartSnapshot\.js/,
    code: `
      const nothing = { startValue: null, syncStepValue() {} }
      export const useAnimationStartSnapshot = () => nothing`,
  },
  {
    file: /recharts[\\/]es6[\\/]animation[\\/]matchBy\.js/,
    code: `
      export const matchByIndex = 'index'
      export const matchAppend = 'append'
      export const matchByDataKey = () => 'key'
      export const matchAnimationItems = () => null`,
  },
  {
    file: /recharts[\\/]es6[\\/]cartesian[\\/]useAnimatedLineLength\.js/,
    code: `
      const whole = () => null
      export const useAnimatedLineLength = () => whole`,
  },
  {
    file: /recharts[\\/]es6[\\/]cartesian[\\/]AreaRevealShape\.js/,
    code: `
      import { createElement, Fragment } from 'react'
      import { Curve } from '../shape/Curve'
      import { svgPropertiesNoEvents } from '../util/svgPropertiesNoEvents'
      export function AreaRevealShape({ stroke, isRange, ...props }) {
        const { baseLine, layout, points, type, ...rest } = props
        const className = 'recharts-area-curve'
        const line = { ...svgPropertiesNoEvents(rest), className, fill: 'none', layout, points, stroke, type }
        const drawn = stroke && stroke !== 'none'
        return createElement(
          Fragment,
          null,
          createElement(Curve, { ...props, stroke: 'none', className: 'recharts-area-area' }),
          drawn && createElement(Curve, line),
        )
      }`,
  },
  {
    // Measured for the animation alone, which forces a layout.
    file: /recharts[\\/]es6[\\/]cartesian[\\/]Line\.js/,
    code: (whole) => whole.replace('getTotalLength(pathRef.current)', '0'),
  },
  {
    file: /recharts[\\/]es6[\\/]cartesian[\\/]LineDrawShape\.js/,
    code: `
      import { createElement } from 'react'
      import { Curve } from '../shape/Curve'
      export const LineDrawShape = (props) => createElement(Curve, props)`,
  },
  {
    file: /recharts[\\/]es6[\\/]shape[\\/]Rectangle\.js/,
    code: `
      import { createElement } from 'react'
      import { svgPropertiesAndEvents } from '../util/svgPropertiesAndEvents'
      export const defaultRectangleProps = {}
      export function Rectangle(props) {
        const { x, y, width, height } = props
        if (!width || !height) return null
        const d = ['M', x, y, 'h', width, 'v', height, 'h', -width, 'Z'].join(' ')
        return createElement('path', { ...svgPropertiesAndEvents(props), d })
      }`,
  },
  {
    // Each tick is one short line: nothing to measure and to wrap.
    file: /recharts[\\/]es6[\\/]component[\\/]Text\.js/,
    code: `
      import { createElement } from 'react'
      import { clsx } from 'clsx'
      import { svgPropertiesNoEvents } from '../util/svgPropertiesNoEvents'
      const rise = { start: '0.71em', middle: '0.355em', end: '0em' }
      export const isRenderableText = (value) => value != null
      export const isValidTextAnchor = (value) => ['start', 'middle', 'end'].includes(value)
      export function Text({ verticalAnchor = 'end', className, children, ...props }) {
        const { width, height, ...own } = svgPropertiesNoEvents(props)
        const line = createElement('tspan', { x: props.x, dy: rise[verticalAnchor] }, children)
        return createElement('text', { ...own, className: clsx('recharts-text', className) }, line)
      }`,
  },
  {
    // Words are drawn by our own marks.
    file: /recharts[\\/]es6[\\/]component[\\/]Label\.js/,
    code: `
      export const CartesianLabelContextProvider = ({ children }) => children
      export const isLabelContentAFunction = () => false
      export function CartesianLabelFromLabelProp({ label }) {
        if (label) throw new Error('a label of an axis')
        return null
      }
      function said() { throw new Error('a label') }
      export {
        said as defaultLabelProps, said as Label, said as PolarLabelContextProvider,
        said as PolarLabelFromLabelProp, said as usePolarLabelContext,
      }`,
  },
  {
    file: /recharts[\\/]es6[\\/]component[\\/]LabelList\.js/,
    code: `
      export const CartesianLabelListContextProvider = ({ children }) => children
      export function LabelListFromLabelProp({ label }) {
        if (label) throw new Error('a label of an item')
        return null
      }
      function said() { throw new Error('a list of labels') }
      export { said as LabelList, said as PolarLabelListContextProvider }`,
  },
  {
    // What is under the pointer is said by the tooltip, and marked by its cursor.
    file: /recharts[\\/]es6[\\/]component[\\/]ActivePoints\.js/,
    code: `export const ActivePoints = () => null`,
  },
  {
    // Each axis says which of its ticks are drawn: all.
    file: /recharts[\\/]es6[\\/]cartesian[\\/]getTicks\.js/,
    code: `export const getTicks = ({ tick, ticks }) => (tick && ticks) || []`,
  },
  {
    // No chart is round.
    file: /recharts[\\/]es6[\\/]shape[\\/](Sector|Cross)\.js/,
    code: `
      function drawn() { throw new Error('a shape of a chart of another kind') }
      export { drawn as Cross, drawn as defaultSectorProps, drawn as Sector }`,
  },
  {
    file: /recharts[\\/]es6[\\/]state[\\/]selectors[\\/]polarAxisSelectors\.js/,
    code: `
      function none() { return undefined }
      export {
        none as implicitAngleAxis, none as implicitRadiusAxis, none as selectAngleAxis,
        none as selectAngleAxisRange, none as selectAngleAxisRangeWithReversed,
        none as selectMaxRadius, none as selectOuterRadius, none as selectPolarOptions,
        none as selectPolarViewBox, none as selectRadiusAxis, none as selectRadiusAxisRange,
        none as selectRadiusAxisRangeWithReversed,
      }`,
  },
  {
    file: /recharts[\\/]es6[\\/]util[\\/]PolarUtils\.js/,
    code: `
      function placed() { throw new Error('a place on a circle') }
      export {
        placed as degreeToRadian, placed as getMaxRadius, placed as inRangeOfSector,
        placed as polarToCartesian, placed as RADIAN, placed as radianToDegree,
      }`,
  },
  {
    // New data need not first be none: everything that listens would be asked once more.
    file: /recharts[\\/]es6[\\/]context[\\/]chartDataContext\.js/,
    code: (whole) => whole.replaceAll(/dispatch\(setChartData\(undefined\)\);?/g, ''),
  },
  {
    // The same options need not be told again.
    file: /recharts[\\/]es6[\\/]state[\\/]ReportChartProps\.js/,
    code: `
      import { memo, useEffect } from 'react'
      import { updateOptions } from './rootPropsSlice'
      import { useAppDispatch } from './hooks'
      import { propsAreEqual } from '../util/propsAreEqual'
      export const ReportChartProps = memo((props) => {
        const dispatch = useAppDispatch()
        useEffect(() => { dispatch(updateOptions(props)) }, [dispatch, props])
        return null
      }, propsAreEqual)`,
  },
  {
    // No drawing has a legend: its words stand in it.
    file: /recharts[\\/]es6[\\/]state[\\/]SetLegendPayload\.js/,
    code: `
      export const SetLegendPayload = () => null
      export const SetPolarLegendPayload = () => null`,
  },
  {
    // Nothing listens to a click in a drawing.
    file: /recharts[\\/]es6[\\/]state[\\/]externalEventsMiddleware\.js/,
    code: `
      import { createAction } from '@reduxjs/toolkit'
      export const externalEventAction = createAction('externalEvent')
      export const externalEventsMiddleware = {
        middleware: () => (next) => (action) => 
          externalEventAction.match(action) ? action : next(action),
      }`,
  },
  {
    // Each tooltip brings its own words.
    file: /recharts[\\/]es6[\\/]component[\\/]DefaultTooltipContent\.js/,
    code: `export function DefaultTooltipContent() { throw new Error('a tooltip without content') }`,
  },
]
