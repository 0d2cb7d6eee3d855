import { keptCounts, type Kept } from '#domain/account/perImage.ts'
import type { Outcome } from '#scenario/outcome.ts'

/** Cents for each image kept; null where an operation returns fewer images, or nothing is sold. */
export interface PerImagePoint {
  readonly kept: Kept
  readonly prompt: number | null
  readonly edit: number | null
  readonly variation: number | null
  readonly yours: number | null
}

/** What the article says an image costs, in cents, by images kept of a prompt. */
export const articleAmounts = [
  { kept: 1, cents: 13, text: '13¢' },
  { kept: 4, cents: 3.25, text: '3.25¢' },
] as const

export function perImageSeries({ listPerImage, cashPerImage }: Outcome): readonly PerImagePoint[] {
  return keptCounts.map((kept) => ({
    kept,
    prompt: listPerImage.prompt[kept],
    edit: listPerImage.edit[kept],
    variation: listPerImage.variation[kept],
    yours: cashPerImage[kept],
  }))
}

export type ListKey = 'prompt' | 'edit' | 'variation'

const names: Readonly<Record<ListKey, string>> = {
  prompt: 'prompt',
  edit: 'edit',
  variation: 'variation',
}

/** One line of list prices, for the kinds of operation that share it. */
export interface ListLine {
  readonly key: ListKey
  readonly label: string
  /** Kinds whose prices are the same but end at fewer images. */
  readonly ends: readonly { readonly label: string; readonly kept: Kept }[]
}

/** Whether `shorter` runs along `longer` as far as it goes. */
function runsAlong(series: readonly PerImagePoint[], shorter: ListKey, longer: ListKey): boolean {
  return series.every((point) => point[shorter] === null || point[shorter] === point[longer])
}

function lastKept(series: readonly PerImagePoint[], key: ListKey): Kept | null {
  return [...series].reverse().find((point) => point[key] !== null)?.kept ?? null
}

/** The lines to draw: kinds that share a price share a line. */
export function listLines(series: readonly PerImagePoint[]): ListLine[] {
  const keys = (Object.keys(names) as ListKey[]).filter((key) => lastKept(series, key) !== null)
  const byLength = keys.sort((a, b) => (lastKept(series, b) ?? 0) - (lastKept(series, a) ?? 0))
  const groups: ListKey[][] = []
  for (const key of byLength) {
    const host = groups.find(([first]) => first !== undefined && runsAlong(series, key, first))
    if (host) host.push(key)
    else groups.push([key])
  }
  return groups.flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const reach = lastKept(series, first)
    const along = group.filter((key) => lastKept(series, key) === reach)
    const ends = group
      .filter((key) => lastKept(series, key) !== reach)
      .map((key) => ({ label: names[key], kept: lastKept(series, key) ?? 1 }))
    return [{ key: first, label: along.map((key) => names[key]).join(' or '), ends }]
  })
}
