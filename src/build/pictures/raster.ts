import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)

await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))

const fontFolder = join(dirname(resolve('dejavu-fonts-ttf/package.json')), 'ttf')

/** Fonts from a package: the same picture on every machine, with fonts or without. */
const font = {
  fontBuffers: [
    'DejaVuSerif',
    'DejaVuSerif-Bold',
    'DejaVuSansCondensed',
    'DejaVuSansCondensed-Bold',
  ].map((name) => new Uint8Array(readFileSync(join(fontFolder, `${name}.ttf`)))),
  defaultFontFamily: 'DejaVu Serif',
}

/** What resvg holds lies outside of the collector's reach. */
function freed<H extends { free(): void }, T>(held: H, then: (held: H) => T): T {
  try {
    return then(held)
  } finally {
    held.free()
  }
}

const drawn = <T>(
  svg: string,
  options: ResvgRenderOptions,
  then: (drawing: InstanceType<typeof Resvg>) => T,
) => freed(new Resvg(svg, { font, ...options }), then)

/** The drawing as a PNG with `zoom` pixels for one of the SVG. */
export function pngOf(svg: string, zoom = 1): Uint8Array {
  return drawn(svg, { fitTo: { mode: 'zoom', value: zoom } }, (drawing) =>
    freed(drawing.render(), (image) => image.asPng()),
  )
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where its ink is, in units of the SVG. */
export function inkOf(svg: string): Box {
  const none = { x: 0, y: 0, width: 0, height: 0 }
  return drawn(svg, {}, (drawing) => {
    const box = drawing.getBBox()
    return box ? freed(box, ({ x, y, width, height }) => ({ x, y, width, height })) : none
  })
}
