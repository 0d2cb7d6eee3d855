import { sections, type SectionRow } from '#ui/sections/sections.ts'

/** Paths below `src` or `node_modules`, with slashes, as they are on any system. */
const files = (paths: string) =>
  new RegExp(`(?:src|node_modules)/(?:${paths})`.replaceAll('/', String.raw`[\\/]`))

const ofSections = (rows: readonly SectionRow[], name: string) =>
  String.raw`ui/sections/(?:${rows.map(({ slug }) => slug).join('|')})/${name}\.tsx$`

const [first, later] = [sections.slice(0, 6), sections.slice(6)]

/**
 * Few chunks, since each is compressed by itself; a group takes along all that its files import,
 * but for what one before it has. `page` is what all pages start from, so what `explorer` and
 * `embed` share has to be named there; with one of them a page is live. Then come what the first
 * figures need, the other sections, and what charts need to be drawn, likewise.
 */
export const chunkGroups = [
  { name: 'react', test: files('(?:react|react-dom|scheduler|zustand)/') },
  {
    name: 'page',
    test: files(
      String.raw`(?:main|ui/(?:page/(?:Hero|LazySection|LinkNotes)|kit/(?:Folded|openDialog)|answer/(?:Answer|PricesLine)|controls/(?:KeptTiles|Slider|rows)))\.(?:tsx?|module\.css)$`,
    ),
  },
  { name: 'explorer', test: files(String.raw`ui/page/Explorer\.tsx$`) },
  { name: 'embed', test: files(String.raw`ui/(?:page/EmbedPage|embed/connectHost)\.tsx?$`) },
  {
    name: 'figures',
    test: files(String.raw`${ofSections(first, 'Section')}|store/handSession\.ts$`),
  },
  {
    name: 'sections',
    test: files(
      String.raw`ui/(?:sections/[\w-]+/Section|method/Method|compare/Pinned|amounts/FormulaPanel|page/SlimLine|print/Printing)\.tsx$`,
    ),
  },
  { name: 'drawing', test: files(ofSections(sections.slice(0, 2), String.raw`\w+Drawing`)) },
  { name: 'bars', test: files(ofSections(first, String.raw`\w+Drawing`)) },
  { name: 'plots', test: files(ofSections(later, String.raw`\w+Drawing`)) },
  {
    name: 'dialogs',
    test: files(
      String.raw`ui/(?:share/(?:ShareDialog|QrCode)|print/PrintedLink|embed/EmbedDialog|chart/export/(?:takeChart|handOver|WhatBecame))\.tsx?$`,
    ),
  },
].map((group, index, { length }) => ({ ...group, priority: length - index }))
