/** Paths below `src` or `node_modules`, with slashes, as they are on any system. */
const files = (...paths: readonly string[]) =>
  new RegExp(
    `(?:src|node_modules)/(?:${paths.join('|')})\\.(?:js|tsx?|module\\.css)$`.replaceAll(
      '/',
      String.raw`[\\/]`,
    ),
  )

const sectionOf = (slugs: string) => `ui/sections/(?:${slugs})/Section`
const drawingOf = (slugs: string) => String.raw`ui/sections/(?:${slugs})/\w+Drawing`

const accounts = 'per-image|account|by-hand|bill'

/**
 * As few chunks as an embed allows that loads no other section's: each is compressed by itself. A
 * group takes along all that its files import, but for what one before it has, so what several
 * share is named in the first. With `explorer` or `embed` a page is live. Then come what every chart
 * needs, the sections by what they share, and what charts need to be drawn, likewise.
 */
export const chunkGroups = [
  { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler|zustand)[\\/]/ },
  {
    name: 'page',
    test: files(
      'main',
      'scenario/usages',
      'ui/page/(?:Hero|LazySection|LinkNotes)',
      'ui/kit/(?:Folded|openDialog)',
      'ui/answer/(?:Answer|PricesLine)',
      'ui/controls/(?:KeptTiles|Slider|rows)',
    ),
  },
  { name: 'explorer', test: files('ui/page/Explorer') },
  { name: 'embed', test: files('ui/page/EmbedPage', 'ui/embed/connectHost') },
  {
    name: 'figures',
    test: files(
      sectionOf('credit|free-paid'),
      'ui/amounts/(?:expression|fraction)',
      'ui/kit/(?:ScenarioLink|hundredthsCodec)',
      'domain/solve/budget',
    ),
  },
  { name: 'accounts', test: files(sectionOf(accounts), 'store/handSession') },
  {
    name: 'catalogue',
    test: files('scenario/presets', 'catalogue/sources', 'ui/answer/tariffLabel'),
  },
  { name: 'rules', test: files(sectionOf('what-if')) },
  { name: 'prices', test: files(sectionOf('plans|today')) },
  {
    name: 'sections',
    test: files(
      sectionOf('solve|article'),
      'ui/method/Method',
      'ui/compare/Pinned',
      'ui/amounts/FormulaPanel',
      'ui/page/(?:Opening|SlimLine)',
      'ui/controls/UndoRedo',
      'ui/print/Printing',
    ),
  },
  {
    name: 'drawing',
    test: files(drawingOf('credit|free-paid'), 'recharts/es6/cartesian/Line'),
  },
  { name: 'accountDrawings', test: files(drawingOf(accounts)) },
  { name: 'rulesDrawing', test: files(drawingOf('what-if')) },
  { name: 'priceDrawings', test: files(drawingOf('plans|today')) },
  {
    name: 'dialogs',
    test: files(
      'ui/share/(?:ShareDialog|QrCode)',
      'ui/print/PrintedLink',
      'ui/embed/EmbedDialog',
      'ui/chart/export/(?:takeChart|handOver|WhatBecame)',
    ),
  },
].map((group, index, { length }) => ({ ...group, priority: length - index }))
