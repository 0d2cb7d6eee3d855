/** Modules that our drawings never reach, or reach in part, and what takes their place. */
export interface Stub {
  /** What the drawings do without. */
  readonly leftOut: string
  /** The path of each module in `node_modules`, and the file in `stubs/` that stands for it. */
  readonly files: Readonly<Record<string, string>>
  /** As `npm run bench:recharts` measured: what the page would have more without this row, brotli. */
  readonly kB: number
  /** Of the main thread for a step of the slider, where it is more than the noise. */
  readonly ms?: number
  /** Where its makers speak of it. */
  readonly upstream: string
}

const recharts = 'https://github.com/recharts/recharts'

export const stubs: readonly Stub[] = [
  {
    leftOut: 'scales of dates, colours and powers',
    files: { 'victory-vendor/es/d3-scale.js': 'scales.ts' },
    kB: 6.6,
    upstream: `${recharts}/issues/3697`,
  },
  {
    leftOut: 'nice ticks, found by decimal arithmetic',
    files: { 'recharts/es6/util/scale/getNiceTickValues.js': 'getNiceTickValues.ts' },
    kB: 5.9,
    upstream: `${recharts}/issues/7008`,
  },
  {
    leftOut: 'what lies between two colours, dates or strings',
    files: { 'd3-interpolate/dist/d3-interpolate.mjs': 'interpolate.ts' },
    kB: 4.6,
    upstream: 'https://github.com/d3/d3-scale/issues/131',
  },
  {
    leftOut: 'curves, and stacks of other kinds',
    files: {
      'recharts/es6/shape/Curve.js': 'Curve.tsx',
      'victory-vendor/es/d3-shape.js': 'shapes.ts',
    },
    kB: 4,
    upstream: 'https://github.com/d3/d3-selection/issues/223',
  },
  {
    leftOut: 'animation',
    files: {
      'recharts/es6/animation/AnimatedItems.js': 'AnimatedItems.ts',
      'recharts/es6/animation/matchBy.js': 'matchBy.ts',
      'recharts/es6/cartesian/AreaRevealShape.js': 'AreaRevealShape.tsx',
      'recharts/es6/shape/Rectangle.js': 'Rectangle.tsx',
    },
    kB: 3.5,
    upstream: `${recharts}/issues/95`,
  },
  {
    leftOut: 'sorting and comparing of every kind of list',
    files: {
      'es-toolkit/dist/compat/math/range.mjs': 'range.ts',
      'es-toolkit/dist/compat/object/get.mjs': 'get.ts',
      'es-toolkit/dist/compat/array/sortBy.mjs': 'sortBy.ts',
      'es-toolkit/dist/compat/array/uniqBy.mjs': 'uniqBy.ts',
      'es-toolkit/dist/compat/predicate/isEqual.mjs': 'isEqual.ts',
    },
    kB: 2.8,
    upstream: `${recharts}/pull/5811`,
  },
  {
    leftOut: 'Redux and Immer, what changes nothing in a store, and events but the pointer’s',
    files: {
      'recharts/es6/cartesian/LineDrawShape.js': 'LineDrawShape.tsx',
      'recharts/es6/context/chartDataContext.js': 'chartDataContext.ts',
      'recharts/es6/state/ReportChartProps.js': 'ReportChartProps.ts',
      'recharts/es6/state/SetLegendPayload.js': 'SetLegendPayload.ts',
      '@reduxjs/toolkit/dist/redux-toolkit.modern.mjs': 'slices.ts',
      'immer/dist/immer.mjs': 'slices.ts',
      'reselect/dist/reselect.mjs': 'createSelector.ts',
      'recharts/es6/state/RechartsStoreProvider.js': 'storeContext.tsx',
      'recharts/es6/state/hooks.js': 'storeContext.tsx',
      'recharts/es6/state/mouseEventsMiddleware.js': 'events.ts',
      'recharts/es6/state/keyboardEventsMiddleware.js': 'events.ts',
      'recharts/es6/state/externalEventsMiddleware.js': 'events.ts',
      'recharts/es6/state/touchEventsMiddleware.js': 'events.ts',
      'recharts/es6/state/store.js': 'store.ts',
    },
    kB: 11.4,
    upstream: `${recharts}/issues/7036`,
  },
  {
    leftOut: 'tables under the pointer, and their places',
    files: {
      'recharts/es6/component/DefaultTooltipContent.js': 'DefaultTooltipContent.ts',
      'recharts/es6/component/TooltipBoundingBox.js': 'TooltipBoundingBox.tsx',
      'recharts/es6/util/useElementOffset.js': 'TooltipBoundingBox.tsx',
    },
    kB: 1.6,
    upstream: `${recharts}/issues/7036`,
  },
  {
    leftOut: 'lines, measuring and wrapping of ticks, and all of a grid but lines one way',
    files: {
      'recharts/es6/cartesian/CartesianAxis.js': 'CartesianAxis.tsx',
      'recharts/es6/cartesian/CartesianGrid.js': 'CartesianGrid.tsx',
    },
    kB: 6.4,
    ms: 2.5,
    upstream: `${recharts}/issues/3983`,
  },
  {
    leftOut: 'formats of numbers',
    files: { 'd3-format/dist/d3-format.mjs': 'format.ts' },
    kB: 1.9,
    upstream: 'https://github.com/d3/d3-scale/issues/131',
  },
  {
    leftOut: 'labels, and marks of points but of one alone',
    files: {
      'recharts/es6/component/ActivePoints.js': 'ActivePoints.ts',
      'recharts/es6/component/Dots.js': 'Dots.tsx',
      'recharts/es6/component/Label.js': 'Label.tsx',
      'recharts/es6/component/LabelList.js': 'LabelList.ts',
    },
    kB: 4.8,
    upstream: `${recharts}/issues/7036`,
  },
  {
    leftOut: 'charts that follow each other',
    files: {
      'recharts/es6/synchronisation/useChartSynchronisation.js': 'useChartSynchronisation.ts',
    },
    kB: 1.5,
    upstream: `${recharts}/issues/7036`,
  },
  {
    leftOut: 'attributes that no drawing gives',
    files: {
      'recharts/es6/util/excludeEventProps.js': 'excludeEventProps.ts',
      'recharts/es6/util/svgPropertiesNoEvents.js': 'svgPropertiesNoEvents.ts',
    },
    kB: 1.7,
    upstream: `${recharts}/issues/3113`,
  },
  {
    leftOut: 'round charts, and cursors of scatter charts',
    files: {
      'recharts/es6/shape/Cross.js': 'Cross.ts',
      'recharts/es6/shape/Sector.js': 'Sector.ts',
      'recharts/es6/state/selectors/polarAxisSelectors.js': 'polar.ts',
      'recharts/es6/util/PolarUtils.js': 'polar.ts',
      'recharts/es6/util/cursor/getRadialCursorPoints.js': 'polar.ts',
    },
    kB: 1.9,
    upstream: `${recharts}/issues/7036`,
  },
]
