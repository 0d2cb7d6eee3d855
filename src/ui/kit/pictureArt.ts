/** A shape of a little picture, in a box of 40 × 40; colours are names of tokens. */
export interface TileShape {
  readonly path: string
  readonly fill: string
  readonly opacity: number
}

export interface TileArt {
  readonly background: string
  readonly shapes: readonly TileShape[]
}

/** Mulberry32: the same seed gives the same picture for ever. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const inks = ['--free', '--paid', '--ink', '--expired'] as const
const grounds = ['--paid-wash', '--rule'] as const

const round = (value: number) => Math.round(value * 10) / 10

function disc(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0z`
}

type Motif = (random: () => number, ink: (index: number) => string) => TileShape[]

/** Hills under a sun. */
const hills: Motif = (random, ink) => {
  const sun = disc(8 + random() * 24, 8 + random() * 9, 3 + random() * 3)
  const ranges = [20, 26, 32].map((base, index) => {
    const [a, b, c] = [random(), random(), random()].map((value) => base - 6 + value * 10)
    return {
      path: `M0 ${round(a ?? base)}Q10 ${round((b ?? base) - 7)} 20 ${round(b ?? base)}T40 ${round(c ?? base)}V40H0z`,
      fill: ink(index),
      opacity: 0.55 + index * 0.2,
    }
  })
  return [{ path: sun, fill: ink(3), opacity: 0.9 }, ...ranges]
}

/** Discs, one through another. */
const discs: Motif = (random, ink) =>
  Array.from({ length: 4 }, (_, index) => ({
    path: disc(8 + random() * 24, 8 + random() * 24, 5 + random() * 9),
    fill: ink(index),
    opacity: 0.7,
  }))

/** A rainbow from a corner. */
const arcs: Motif = (random, ink) => {
  const turned = random() < 0.5
  return [34, 26, 18, 10].map((size, index) => {
    const r = round(size + random() * 4)
    return {
      path: turned
        ? `M0 ${40 - r}A${r} ${r} 0 0 1 ${r} 40H0z`
        : `M40 ${40 - r}A${r} ${r} 0 0 0 ${40 - r} 40H40z`,
      fill: ink(index),
      opacity: 0.85,
    }
  })
}

/** Standing stones. */
const stones: Motif = (random, ink) =>
  Array.from({ length: 5 }, (_, index) => {
    const top = 8 + random() * 20
    const width = 4 + random() * 4
    const x = index * 8 + random() * 3
    return {
      path: `M${round(x)} 36V${round(top)}q${round(width / 2)} ${round(-width)} ${round(width)} 0V36z`,
      fill: ink(index),
      opacity: 0.85,
    }
  })

const motifs = [hills, discs, arcs, stones] as const

/**
 * A little picture. Those of one family share motif and colours, as what was made of one idea
 * does; the seed makes each its own.
 */
export function tileArt(family: number, seed: number): TileArt {
  const idea = randomFrom(family)
  const motif = motifs[Math.floor(idea() * motifs.length)] ?? hills
  const first = Math.floor(idea() * inks.length)
  const background = grounds[Math.floor(idea() * grounds.length)] ?? '--rule'
  const ink = (index: number) => inks[(first + index) % inks.length] ?? '--ink'
  return { background, shapes: motif(randomFrom(seed + 1000), ink) }
}
